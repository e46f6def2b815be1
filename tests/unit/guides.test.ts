// The guides for teachers name buttons and fields in bold, and show pictures of them. What is named is on the page.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../../domain/vocabulary';

const read = (path: string) => readFileSync(path, 'utf8');
const guideOf = (locale: Locale) => read(`docs/teachers.${locale}.md`);

type Tree = { [key: string]: string | Tree };
/** Where a line may break is no part of a name. */
const plain = (text: string) => text.replace(/\s+/g, ' ');
const textsOf = (tree: Tree): string[] =>
  Object.values(tree).flatMap((value) =>
    typeof value === 'string' ? plain(value) : textsOf(value),
  );

/** Bold words that end in a stop begin a paragraph, and name nothing. */
const namesIn = (guide: string) =>
  [...guide.matchAll(/\*\*([^*]+)\*\*/g)]
    .map(([, name = '']) => plain(name))
    .filter((name) => !/[.,]$/.test(name));

describe.each(LOCALES)('the guide in %s', (locale) => {
  it('calls everything as the pages do', () => {
    const texts = new Set(textsOf(JSON.parse(read(`messages/${locale}.json`))));
    expect(namesIn(guideOf(locale)).filter((name) => !texts.has(name))).toEqual([]);
  });

  it('has its pictures and pages', () => {
    const links = [...guideOf(locale).matchAll(/\]\(([^)]+)\)/g)].map(([, path]) => `docs/${path}`);
    expect(links.length).toBeGreaterThan(3);
    expect(links.filter((path) => !existsSync(path))).toEqual([]);
  });
});

it('the guides are one guide in two languages', () => {
  const shapes = LOCALES.map((locale) => {
    const lines = guideOf(locale).split('\n');
    const marks = lines.map((line) => /^(#+|-|!|\*\*\d)/.exec(line)?.[0]);
    return { marks: marks.filter(Boolean), names: namesIn(guideOf(locale)).length };
  });
  expect(shapes[0]).toEqual(shapes[1]);
});
