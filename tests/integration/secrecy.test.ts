// Next's stores need this first, before anything that imports `next/headers`.
import 'next/dist/server/node-environment-baseline';
import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Teacher } from '../../lib/session';
import type { Row, Who, World } from './matrix/world';
import { type Heard, listen, take } from './secrecy/listen';

// Every request of the matrix again, as each person and on what there is, this time for all that comes back and not
// for whether something does: no marker may reach anybody whom the table does not name.

listen();
const { canariesIn, MAY_SEE, plant } = await import('./secrecy/canary');
const { makeWorld, WHO } = await import('./matrix/world');
const { importBuiltIn } = await import('../fixtures/learner');

const FOLDER = 'tests/integration/matrix';
const tables = await Promise.all(
  readdirSync(FOLDER).map(
    (file): Promise<{ rows?: Row[] }> => import(`./matrix/${file.replace(/\.ts$/, '')}.ts`),
  ),
);
const rows = tables.flatMap((table) => table.rows ?? []);

type Marked = World & { readonly nonce: string };
const worlds = new Map<string, World>();
const makeMarked = async (): Promise<Marked> => {
  const world = await makeWorld();
  const nonce = await plant(world);
  worlds.set(nonce, world);
  return { ...world, nonce };
};

/** Who of the world that a marker belongs to is a user; nobody there, if they are of another. */
function whoIn(nonce: string, user: string | null): Who | null {
  if (user === 'operator') return 'operator';
  const found = Object.entries(worlds.get(nonce)?.viewers ?? {}).find(([, { id }]) => id === user);
  return (found?.[0] as Who | undefined) ?? null;
}

/** What was told to somebody who may not know it. */
const leaksIn = (heard: readonly Heard[]): string[] => [
  ...new Set(
    heard.flatMap(({ door, who, said }) =>
      canariesIn(said).flatMap(([canary, nonce]) => {
        const person = whoIn(nonce, who);
        const may: readonly Who[] = MAY_SEE[canary] ?? [];
        return person && may.includes(person)
          ? []
          : [`${door} tells ${person ?? 'a stranger'} ${canary}`];
      }),
    ),
  ),
];

const logged: string[] = [];
let shared: Marked;
const seen = new Map<string, Set<Who>>();
beforeAll(async () => {
  for (const way of ['log', 'info', 'warn', 'error'] as const)
    vi.spyOn(console, way).mockImplementation(
      (...said) => void logged.push(said.map(String).join(' ')),
    );
  await importBuiltIn();
  shared = await makeMarked();
}, 60_000);

/** No request is the operator's, and what is theirs takes nobody else: the compiler holds both. */
const whoAsks = ({ may }: Row) =>
  may.every((who) => who === 'operator') && may.length > 0
    ? may
    : WHO.filter((who) => who !== 'operator');

async function tryAs(row: Row, world: World, who: Who) {
  const viewer = (who === 'operator' ? world.operator : world.viewers[who]) as Teacher;
  // What is refused is said to the caller; what is thrown was heard on its way.
  await Promise.resolve(row.run(world, viewer, world.ids, who)).catch(() => null);
  const heard = await take();
  for (const { who: user, said } of heard)
    for (const [canary, nonce] of canariesIn(said)) {
      const person = whoIn(nonce, user);
      if (person) seen.set(canary, (seen.get(canary) ?? new Set()).add(person));
    }
  return leaksIn(heard);
}

describe.each(
  rows.map((row) => [row.case ? `${row.export}: ${row.case}` : row.export, row] as const),
)('%s', (_name, row) => {
  it('tells each person only what is for them', async () => {
    const isRead = /\/queries\./.test(row.export);
    const refused = isRead ? shared : await makeMarked();
    const leaks: string[] = [];
    await take();
    for (const who of whoAsks(row)) {
      const world = isRead || !row.may.includes(who) ? refused : await makeMarked();
      await take();
      leaks.push(...(await tryAs(row, world, who)));
    }
    expect(leaks).toEqual([]);
  }, 120_000);
});

describe('the ear', () => {
  it('has heard every marker that somebody may see, from those who may', () => {
    const unheard = Object.entries(MAY_SEE).filter(
      ([canary, may]) => may.length > 0 && !seen.has(canary),
    );
    expect(unheard.map(([canary]) => canary)).toEqual([]);
  });

  it('hears what is told to the wrong person', () => {
    const said = `… canary-classmateName-${shared.nonce} …`;
    const told = (who: string) => leaksIn([{ door: 'a door', who, said }]);
    expect(told(shared.viewers.owner.id)).toEqual([]);
    for (const who of ['visitor', 'pupil', 'elsewhere', 'other'] as const)
      expect(told(shared.viewers[who].id)).toEqual([`a door tells ${who} classmateName`]);
  });

  it('hears nothing of it in the log', () => {
    expect(logged.flatMap(canariesIn)).toEqual([]);
  });
});
