import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => file && existsSync(file));
const code = files.filter((file) => /\.(ts|tsx|mjs|js)$/.test(file));
const house = code.filter((file) => /^(app|features|components|lib|i18n|domain)\//.test(file));
const text = new Map(code.map((file) => [file, readFileSync(file, 'utf8')]));
const read = (file: string) => text.get(file) ?? '';

/** What a file imports: paths within the project as files without an ending, packages by name. */
const importsOf = (file: string) =>
  [...read(file).matchAll(/(?:from\s+|import\s*\(?\s*)'([^']+)'/g)].map(([, spec = '']) =>
    spec.startsWith('.') ? normalize(join(dirname(file), spec)) : spec,
  );
const floorOf = (path: string) => path.split('/')[0] ?? '';

/** Each floor, and what may be imported on it besides itself. */
const BELOW: Record<string, readonly string[]> = {
  app: ['features', 'components', 'lib', 'i18n', 'domain'],
  features: ['components', 'lib', 'i18n', 'domain'],
  components: ['lib', 'i18n', 'domain'],
  lib: ['i18n', 'domain', 'generated'],
  i18n: ['lib', 'domain', 'messages'],
  domain: [],
};

/** What a feature may hold; `format` is for what it reads and writes with a library's help. */
const ROOMS =
  /^features\/[a-z]+\/((queries|mutations|actions|schema)\.ts|(components|format)\/[^/]+)$/;

/** Long on purpose, with the reason. */
const LONG: Record<string, string> = {
  'domain/words/breached.ts': 'a published list, written by scripts/breached.mjs; nobody reads it',
  'domain/fact-kinds.ts': 'one table, an entry for each kind of fact; it is looked up, not read',
};

describe('the house', () => {
  it('imports downwards only: app, features, components, lib and i18n, domain', () => {
    const wrong = house.flatMap((file) =>
      importsOf(file)
        .filter((path) => /^[a-z0-9]+\//.test(path) && existsSync(floorOf(path)))
        .map(floorOf)
        .filter((floor) => floor !== floorOf(file) && !BELOW[floorOf(file)]?.includes(floor))
        .map((floor) => `${file} imports from ${floor}/: move what it needs down, or itself up`),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps the domain free of packages, clocks and chance', () => {
    const wrong = code
      .filter((file) => file.startsWith('domain/'))
      .flatMap((file) => [
        ...importsOf(file)
          .filter((path) => !path.startsWith('domain/'))
          .map(
            (path) => `${file} imports ${path}: a package belongs in lib/ or a feature's format/`,
          ),
        ...[...read(file).matchAll(/Date\.now|new Date\(\)|Math\.random|process\./g)].map(
          ([found]) => `${file} uses ${found}: take it as an argument`,
        ),
      ]);
    expect(wrong).toEqual([]);
  });

  it('has no import cycles between files', () => {
    const seen = new Map<string, 'open' | 'done'>();
    const cycles: string[] = [];
    const endings = ['.ts', '.tsx', ''];
    const fileOf = (path: string) =>
      endings.map((end) => path + end).find((file) => text.has(file));
    const valueImports = (file: string) =>
      [...read(file).matchAll(/^(?:import|export) (?!type\b)[^;]*?from '(\.[^']+)'/gm)].flatMap(
        ([, spec = '']) => fileOf(normalize(join(dirname(file), spec))) ?? [],
      );
    const walk = (file: string, path: readonly string[]): void => {
      if (seen.get(file) === 'open')
        cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      if (seen.has(file)) return;
      seen.set(file, 'open');
      for (const next of valueImports(file)) walk(next, [...path, file]);
      seen.set(file, 'done');
    };
    for (const file of house) walk(file, []);
    expect(cycles).toEqual([]);
  });

  it('has actions in actions.ts alone, whose modules close over nothing: the key that names them is no secret', () => {
    const wrong = house
      .filter((file) => /['"]use server['"]/.test(read(file)))
      .filter((file) => !/^features\/[a-z]+\/actions\.ts$/.test(file))
      .map((file) => `${file} makes an action: it belongs in a feature's actions.ts`);
    expect(wrong).toEqual([]);
  });

  it('touches the database only in queries, mutations, lib, prisma and scripts', () => {
    const wrong = house
      .filter((file) => !/^(lib\/|features\/[a-z]+\/(queries|mutations)\.ts$)/.test(file))
      .filter((file) =>
        importsOf(file).some((path) => path === 'lib/db' || /prisma|generated/.test(path)),
      )
      .map((file) => `${file} reaches the database: ask a feature's queries or mutations`);
    expect(wrong).toEqual([]);
  });

  it('knows the auth library in lib/auth and lib/session alone, and settings in lib/env', () => {
    const wrong = house.flatMap((file) => [
      ...(/^lib\/(auth|session)\.ts$/.test(file) ||
      !importsOf(file).some((p) => p.startsWith('better-auth'))
        ? []
        : [`${file} imports better-auth: ask lib/session.ts`]),
      ...(!read(file).includes('process.env') ||
      file === 'lib/env.ts' ||
      read(file).includes('process.env.NODE_ENV')
        ? []
        : [`${file} reads the environment: settings are parsed in lib/env.ts`]),
    ]);
    expect(wrong).toEqual([]);
  });

  it('lets nobody read or change without saying who: viewer or operator first, or getPublic/listPublic', () => {
    const wrong = house
      .filter((file) => /^features\/[a-z]+\/(queries|mutations)\.ts$/.test(file))
      .flatMap((file) =>
        [
          ...read(file).matchAll(/^export (?:async )?(?:function|const) (\w+)[^(]*\(\s*_?(\w*)/gm),
        ].flatMap(([, name = '', first = '']) =>
          ['viewer', 'operator'].includes(first) || /^(get|list|count)Public/.test(name)
            ? []
            : [`${file}: ${name} takes ${first || 'nothing'} first; it should take the viewer`],
        ),
      );
    expect(wrong).toEqual([]);
  });

  it('gives each feature the same rooms', () => {
    const wrong = house
      .filter((file) => file.startsWith('features/') && !ROOMS.test(file))
      .map(
        (file) =>
          `${file}: a feature has queries, mutations, actions, schema, components/, format/; a rule belongs in domain/`,
      );
    expect(wrong).toEqual([]);
  });

  it('runs in the browser only what is a component', () => {
    const wrong = house
      .filter((file) => /^['"]use client['"]/.test(read(file)))
      .filter(
        (file) =>
          !/(^|\/)components\//.test(file) &&
          !/^app\/(\[locale\]\/)?(global-)?error\.tsx$/.test(file),
      )
      .map((file) => `${file}: 'use client' belongs on a leaf in components/`);
    expect(wrong).toEqual([]);
  });

  it('names files plainly, exports by name, and has no drawers for odds and ends', () => {
    const wrong = house.flatMap((file) => {
      const name = basename(file, extname(file));
      const routed = file.startsWith('app/') || file === 'i18n/request.ts';
      return [
        ...(/^[a-z0-9]+([.-][a-z0-9]+)*$/.test(name) ? [] : [`${file}: kebab-case`]),
        ...(/\b(utils?|helpers?|manager|misc|common)\b/.test(file)
          ? [`${file}: name it by what it does`]
          : []),
        ...(name === 'index' ? [`${file}: no barrels; import from the file itself`] : []),
        ...(!routed && /^export default/m.test(read(file)) ? [`${file}: export by name`] : []),
      ];
    });
    expect(wrong).toEqual([]);
  });

  it('keeps files short', () => {
    const lines = (file: string) => read(file).split('\n').length - 1;
    const long = house.filter((file) => lines(file) > 250 && !(file in LONG));
    expect(long, 'split it, or argue for it in LONG').toEqual([]);
    const sizes = house.map(lines).sort((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(60);
    expect(sizes[Math.floor(sizes.length * 0.9)]).toBeLessThanOrEqual(150);
    const pages = house.filter((file) => file.endsWith('page.tsx') && lines(file) > 60);
    expect(pages, 'a page only composes: move its parts to a feature').toEqual([]);
  });

  it('opens every domain file with what it is and why', () => {
    const silent = code
      .filter((file) => file.startsWith('domain/'))
      .filter((file) => !/^(\/\/ .*\n){2,6}/.test(read(file)));
    expect(silent).toEqual([]);
  });

  it('holds few scripts and few packages, each with its reason', () => {
    const { scripts, dependencies, devDependencies } = JSON.parse(
      readFileSync('package.json', 'utf8'),
    );
    expect(Object.keys(scripts).length).toBeLessThanOrEqual(10);
    expect(Object.keys(dependencies).length).toBeLessThanOrEqual(30);
    const reasons = readFileSync('docs/decisions/0005-dependencies.md', 'utf8');
    const silent = Object.keys({ ...dependencies, ...devDependencies }).filter(
      (name) => !reasons.includes(name),
    );
    expect(silent, 'give it a line in docs/decisions/0005-dependencies.md').toEqual([]);
  });

  it('holds no tool names, no leftovers and no silenced checks', () => {
    const marks =
      /TODO|FIXME|@ts-(ignore|expect-error|nocheck)|biome-ignore(?! [\w/]+: )|\bas any\b|\.only\(|\.skip\(/;
    const marked = code.filter(
      (file) => file !== 'tests/unit/architecture.test.ts' && marks.test(read(file)),
    );
    expect(marked).toEqual([]);
  });
});
