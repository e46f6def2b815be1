// Ways to spoil what was well made: what inputs hold, and addresses.
import type { Random } from '../../domain/random';
import type { Ids } from '../integration/matrix/world';
import { type Field, known } from './inputs';
import { chance, oddName, oddText, oddValue, oddWord, pick } from './values';

/** Whoever's ids they are, they are not those of whoever asks. */
export function bendFields(random: Random, fields: readonly Field[], foreign: Ids): Field[] {
  const bent = [...fields];
  for (let times = 1 + random.below(3); times > 0 && bent.length > 0; times--) {
    const at = random.below(bent.length);
    const field = bent[at] as Field;
    const turn = random.below(12);
    if (turn < 5) bent[at] = { ...field, value: oddValue(random) };
    else if (turn < 7)
      bent[at] = { ...field, value: known(field.name, foreign, random) ?? oddValue(random) };
    else if (turn === 7) bent.splice(at, 1);
    else if (turn === 8) bent.push({ ...field, value: oddValue(random) });
    else if (turn === 9) bent[at] = { ...field, isFile: true };
    else if (turn === 10) bent.push({ name: oddName(random), value: oddValue(random) });
    else bent[at] = { ...field, name: chance(random, 0.5) ? oddName(random) : oddText(random) };
  }
  if (chance(random, 0.01))
    for (let more = 0; more < 3000; more++) bent.push({ name: `n${more}`, value: 'x' });
  return bent;
}

const LOCALES = [
  'xx',
  'en-US',
  'EN',
  'ru%2f..%2fen',
  '..',
  'e%6e',
  'en%00',
  'ru;en',
  '%d1%80%d1%83',
  '*',
  '_next',
  '__proto__',
  '',
];
const ENDS = [
  '/',
  '//',
  '/.',
  '/..',
  '/%2e%2e/',
  '.rsc',
  '.json',
  '.txt',
  '?_rsc=x',
  ';a=b',
  '%00',
  '%',
  '%zz',
  '%ff',
  '#x',
  '\\',
  '/index',
  '.segments/_tree.segment.rsc',
];

export const oddLocale = (random: Random) => pick(random, LOCALES);

export function bendPath(random: Random, path: string): string {
  const turn = random.below(9);
  if (turn < 4) return path + pick(random, ENDS);
  if (turn === 4) return `${path}/${'a'.repeat(pick(random, [255, 2000, 15_000]))}`;
  if (turn === 5) return path.replace(/[a-z]/, (letter) => `%${letter.charCodeAt(0).toString(16)}`);
  if (turn === 6)
    return path.replace(
      '/',
      pick(random, [
        '//',
        '/\\',
        '/./',
        '/ru/../',
        '/%2e%2e/',
        'http://evil.example/',
        '/_next/data/',
      ]),
    );
  if (turn === 7) return path.toUpperCase();
  return (
    path +
    Buffer.from(oddWord(random))
      .toString('latin1')
      .replace(/[\s\p{Cc}]/gu, '')
  );
}
