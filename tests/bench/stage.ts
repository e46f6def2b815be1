// What the measurements of a site stand on: a database with a school in it, the site in one process and in one for each
// core, and its floors.
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { run, step, typescript } from '../../scripts/step.mjs';
import type { Place } from './database';
import { type Pages, startFloors, startNode } from './floor-site';
import { prepareItems } from './learners';
import { type Call, type Served, send } from './load';
import { type Site, startSite } from './site';

/** As a school has them; `atWork`: pupils in each class of those who begin at one moment. */
export const CLASS = { pupils: 35, questions: 30, atWork: 30 };

export type School = {
  /** How many there are in the table. */
  readonly answers: number;
  /** Cookies. */
  readonly teacher: string;
  /** What the class has answered, and one of its questions. */
  readonly assignment: string;
  readonly question: string;
  readonly pupils: readonly {
    readonly cookie: string;
    /** Begun, nothing answered. */
    readonly attempt: string;
    /** Assignments that are not begun. */
    readonly lessons: readonly string[];
  }[];
};

/** A question of an attempt, and the cookie of the learner it is put to. */
export type Item = { readonly attempt: string; readonly position: number; readonly cookie: string };

export type Stage = {
  readonly database: Place['name'];
  readonly one: Served;
  readonly both: Served;
  readonly floor: Served;
  readonly floorBoth: Served;
  readonly node: Served;
  readonly school: School;
  /** What any of them has said of things that went wrong. */
  readonly errors: () => string[];
  /** Questions of quizzes of one's own. */
  readonly own: readonly Item[];
  /** Questions of a class, none of them answered. */
  readonly fresh: readonly Item[];
};

export type Size = { readonly answers: number; readonly classes: number; readonly lessons: number };

export const pathOf = ({ attempt, position }: Item) => `/en/quiz/${attempt}/${position}`;
export const toRead = (item: Item): Call => ({ path: pathOf(item), cookie: item.cookie });

/** The pages under which there is a floor, besides the question page of a class. */
export const bare = (name: string): Call => ({ path: `/en/bare/${name}`, cookie: '' });
export const HOME: Call = { path: '/en', cookie: '' };
export const toResults = ({ teacher, assignment }: School): Call => ({
  path: `/en/teach/assignments/${assignment}/results`,
  cookie: teacher,
});
export const toStatistics = ({ teacher, assignment, question }: School): Call => ({
  path: `/en/teach/assignments/${assignment}/results/items/${encodeURIComponent(question)}`,
  cookie: teacher,
});

/** In turn, so that requests sent at one time are of different attempts, as they are in a class. */
const freshOf = ({ pupils }: School): Item[] =>
  Array.from({ length: CLASS.questions }, (_, at) => at + 1).flatMap((position) =>
    pupils.map(({ attempt, cookie }) => ({ attempt, position, cookie })),
  );

async function fillSchool({ folder, url }: Place, { answers, classes, lessons }: Size) {
  const file = join(folder, 'school.json');
  const sizes = [answers, classes, lessons].map(String);
  const env = { DATA_DIR: folder, DATABASE_URL: url, BASE_URL: '', AUTH_SECRET: '' };
  await run(process.execPath, typescript('tests/bench/school.ts', file, ...sizes), {
    env,
    quiet: true,
  });
  return JSON.parse(readFileSync(file, 'utf8')) as School;
}

async function readPages(origin: string, school: School, own: Item, fresh: Item): Promise<Pages> {
  const read = async (call: Call) => {
    const { status, body } = await send(origin, call);
    if (status !== 200) throw new Error(`${call.path}: ${status}`);
    return body.toString();
  };
  return {
    question: await read(toRead(fresh)),
    others: {
      home: await read(HOME),
      quiz: await read(toRead(own)),
      results: await read(toResults(school)),
      statistics: await read(toStatistics(school)),
    },
  };
}

/** Sets the stage for `work`, and clears it away whatever happens. */
export async function onStage(place: Place, size: Size, work: (stage: Stage) => Promise<void>) {
  const sites: Site[] = [];
  const open = async (site: Promise<Site>) => {
    sites.push(await site);
    return site;
  };
  const said = async <T>(name: string, make: () => Promise<T>): Promise<T> => {
    const made: T[] = [];
    await step(`${place.name}: ${name}`, async () => {
      made.push(await make());
    });
    return made[0] as T;
  };
  try {
    const one = await said('starting the site', () => open(startSite(place, 1)));
    const school = await said('filling the school', () => fillSchool(place, size));
    const both = await said('starting it on every core', () =>
      open(startSite(place, availableParallelism())),
    );
    const own = await prepareItems(one.origin, 240);
    const fresh = freshOf(school);
    const pages = await readPages(one.origin, school, own[0] as Item, fresh[0] as Item);
    const floors = await said('building the floor', () =>
      startFloors(place, pages, [...own, ...fresh]),
    );
    sites.push(floors.one, floors.both);
    const node = await open(startNode(place, pages.question));
    const errors = () => sites.flatMap((site) => site.errors());
    const served = { one, both, floor: floors.one, floorBoth: floors.both, node };
    await work({ database: place.name, ...served, school, errors, own, fresh });
  } finally {
    await Promise.all(sites.map((site) => site.stop()));
    await place.remove();
  }
}
