import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const text = readFileSync('docs/security.md', 'utf8');

/** `| 6.2.1 | asked | verdict | why |` */
const rows = [...text.matchAll(/^\| (\d+\.\d+\.\d+) \| (.+?) \| (.+?) \| (.+) \|$/gm)].map(
  ([, number = '', asked = '', verdict = '', why = '']) => ({ number, asked, verdict, why }),
);

/** How many requirements of levels 1 and 2 each chapter of OWASP ASVS 5.0.0 has. */
const ASKED = [0, 27, 11, 19, 10, 9, 35, 18, 7, 7, 29, 14, 9, 13, 9, 13, 16, 7];

describe('what is said of security', () => {
  it('answers each requirement once', () => {
    const numbers = rows.map(({ number }) => number);
    expect(new Set(numbers).size).toBe(numbers.length);
    const counts = ASKED.map(
      (_, chapter) => numbers.filter((number) => number.startsWith(`${chapter}.`)).length,
    );
    expect(counts).toEqual(ASKED);
  });

  it('counts as it answers', () => {
    const words = ['holds', 'mended', '**no**', '–'];
    expect(rows.filter(({ verdict }) => !words.includes(verdict))).toEqual([]);
    const counts = words.map((word) => rows.filter(({ verdict }) => verdict === word).length);
    expect(text).toContain(`| all ${rows.length} | ${counts.join(' | ')} |`);
  });

  it('names no test and no file that is not there', () => {
    const tests = ['unit', 'integration', 'e2e'].flatMap((folder) =>
      readdirSync(`tests/${folder}`),
    );
    const named = [...text.matchAll(/`([\w-]+\.(?:test|spec)\.ts)`/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !tests.includes(name))).toEqual([]);
    expect(named.length).toBeGreaterThan(100);
    const files = [...text.matchAll(/`((?:lib|domain|features|server|tests)\/[\w/.-]+)`/g)];
    for (const [, file = ''] of files) expect(() => readFileOrFolder(file), file).not.toThrow();
  });
});

function readFileOrFolder(path: string) {
  if (path.endsWith('/')) readdirSync(path);
  else readFileSync(path);
}
