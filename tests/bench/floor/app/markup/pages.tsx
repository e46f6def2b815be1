// Stands in for what tests/bench/markup.ts writes over the copy that is built: the markup of the real pages by name.
import type { ReactNode } from 'react';

export const PAGES: Record<string, () => ReactNode> = {
  home: () => <h1>A page of the bench</h1>,
};
