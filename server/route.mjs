// The pattern that an address belongs to. Addresses bear ids, codes and tokens, and none of these may stand in a log
// or in the name of a figure.
import { existsSync, readFileSync } from 'node:fs';

const WORDS = /^\/(?:_next\/(?:static|image|data)|api)\b/;

/** @param folder where Next has built the site; before it has, addresses are told by their first word alone */
export function makeRouteOf(folder) {
  const file = `${folder}/routes-manifest.json`;
  const { staticRoutes = [], dynamicRoutes = [] } = existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : {};
  const fixed = new Set(staticRoutes.map(({ page }) => page));
  // Next lists what is more exact first.
  const patterns = dynamicRoutes.map(({ page, regex }) => [new RegExp(regex), page]);
  return (pathname) => {
    if (fixed.has(pathname)) return pathname;
    const found = patterns.find(([regex]) => regex.test(pathname));
    return found?.[1] ?? WORDS.exec(pathname)?.[0] ?? '[unknown]';
  };
}
