// What requests are made of: schools, forms and targets, and from them cookies, ids, addresses.
import type { Random } from '../../domain/random';
import type { Ids } from '../integration/matrix/world';
import { oddLocale } from './bend';
import type { Form } from './forms';
import { known, type readSchemas } from './inputs';
import type { Person, Seeded } from './seed';
import type { Targets } from './targets';
import { chance, oddName, oddText, oddWord, pick } from './values';

export type Who = Person | 'nobody';

export type Ground = {
  readonly url: string;
  readonly targets: Targets;
  readonly schemas: Awaited<ReturnType<typeof readSchemas>>;
  readonly world: Seeded;
  /** The school in which nothing may change. */
  readonly other: Seeded;
  readonly forms: readonly Form[];
};

const QUERY =
  'problem done said made sort down class classroom set page token next code name username pupil sample topics ' +
  'kinds difficulties count pack timeZone available archived twice late locale _rsc __proto__ constructor';
const QUERIES = QUERY.split(' ');

/** The cookie of whoever asks, sometimes spoiled. */
export function cookieOf(random: Random, { world }: Ground, who: Who): string {
  const held = who === 'nobody' ? '' : pick(random, world.cookies[who]);
  if (chance(random, 0.9)) return held;
  const valid = pick(random, Object.values(world.cookies).flat());
  const [name = '', token = ''] = valid.split('=');
  return pick(random, [
    `${name}=${oddText(random).replace(/[\p{Cc};]/gu, '')}`,
    `${name}=${token.slice(0, -6)}`,
    `${name}=${token}; ${name}=x`,
    `${name}=x; ${held}`,
    `${name}=${token.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'))}`,
    `${name}=%E0%A4%A; ${name}=%`,
    `__Host-${valid}`,
    `${held}; vekha_locale=${encodeURIComponent(oddWord(random))}; NEXT_LOCALE=xx`,
    `${name}=${'a'.repeat(5000)}.${'b'.repeat(44)}`,
  ]);
}

/** Whose ids: mostly those that fit, else of another school, or of nothing. */
export const idsFor = (random: Random, { world, other }: Ground): Ids =>
  chance(random, 0.7) ? world.ids : chance(random, 0.6) ? other.ids : world.none;

export function pathOf(random: Random, ground: Ground, pattern: string): string {
  const ids = chance(random, 0.75) ? ground.world.ids : idsFor(random, ground);
  return pattern.replace(/\[+(?:\.\.\.)?(\w+)\]+/g, (_, name: string) => {
    if (name === 'locale')
      return chance(random, 0.93) ? pick(random, ['en', 'ru']) : oddLocale(random);
    const fit = known(name, ids, random);
    return fit && chance(random, 0.85)
      ? fit
      : encodeURIComponent(wellFormed(oddText(random))).slice(0, 6000);
  });
}

/** Half of a pair cannot be escaped. */
const wellFormed = (text: string) => Buffer.from(text).toString();

export function queryOf(random: Random, ids: Ids): string {
  if (chance(random, 0.4)) return '';
  const pairs = Array.from({ length: 1 + random.below(4) }, () => {
    const name = chance(random, 0.9) ? pick(random, QUERIES) : oddName(random);
    const value = (chance(random, 0.3) && known(name, ids, random)) || oddText(random);
    const escaped = encodeURIComponent(wellFormed(value)).slice(0, 3000);
    return `${name}${pick(random, ['', '', '[]', '[a]'])}=${chance(random, 0.9) ? escaped : '%ff%'}`;
  });
  return `?${[...pairs, ...(chance(random, 0.3) ? pairs : [])].join('&')}`;
}
