// Everything that answers, as the build lists it: a new page, action or handler is tried because it is there.
import { readFileSync } from 'node:fs';
import { root } from '../../scripts/step.mjs';

export type Action = {
  readonly id: string;
  readonly name: string;
  readonly feature: string;
  /** The patterns of the pages that know it. */
  readonly pages: readonly string[];
};

type Manifest = Record<
  string,
  { workers: Record<string, unknown>; filename: string; exportedName: string }
>;

const read = (file: string) => JSON.parse(readFileSync(`${root}/.next/${file}`, 'utf8'));

export function readTargets() {
  const { dynamicRoutes, staticRoutes } = read('routes-manifest.json');
  const patterns: string[] = [...staticRoutes, ...dynamicRoutes].map(({ page }) => page);
  const { node } = read('server/server-reference-manifest.json') as { node: Manifest };
  const actions = Object.entries(node).map(([id, { workers, filename, exportedName }]): Action => {
    const pages = Object.keys(workers).map((key) => key.replace(/^app|\/page$/g, ''));
    const feature = filename.split('/')[1] ?? '';
    return { id, name: `${feature}.${exportedName}`, feature, pages };
  });
  return {
    pages: patterns.filter((page) => page.startsWith('/[locale]')),
    handlers: patterns.filter((page) => page.startsWith('/api/')),
    others: patterns.filter((page) => !/^\/(\[locale\]|api\/)/.test(page)),
    // Their order in the manifest is that of their ids, which differ from build to build.
    actions: actions.sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}

export type Targets = ReturnType<typeof readTargets>;
