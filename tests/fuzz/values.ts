// What somebody might put where something else belongs.
import { randomUUID } from 'node:crypto';
import type { Random } from '../../domain/random';

export type Value = string | Buffer;

export const pick = <T>(random: Random, from: readonly T[]): T =>
  from[random.below(from.length)] as T;
export const chance = (random: Random, share: number) => random.next() < share;

const NUMBERS = [
  '0',
  '-0',
  '-1',
  '1e9',
  '2147483647',
  '2147483648',
  '4294967296',
  '9007199254740993',
]
  .concat([
    '9223372036854775808',
    '1e308',
    '1e400',
    'NaN',
    'Infinity',
    '-Infinity',
    '0x10',
    '1.5',
    '０３',
    '1_000',
  ])
  .concat(['00001', '+1', ' 1 ', '1e-400', '٣']);
const DATES = [
  '0000-00-00T00:00',
  '9999-12-31T23:59',
  '+275760-09-13T00:00',
  '-271821-04-20T00:00',
  '2026-02-30T10:00',
]
  .concat([
    '2026-13-01T00:00',
    '1969-12-31T23:59',
    '10000-01-01T00:00',
    '2026-03-29T02:30',
    '2026-11-22T24:00',
    '2026-11-22',
  ])
  .concat([
    '999999-01-01T00:00',
    '0001-01-01T00:00',
    '2026-11-22T10:00:00.000Z',
    '1',
    '294277-01-01T00:00',
  ]);
const NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'then',
  'valueOf',
  '__defineGetter__',
];
const WORDS = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\u0000'.repeat(9),
  '\ufffe',
  '\uffff',
  '\u202eabc',
  '\u200b',
  '\u2028',
  'é'.repeat(50),
]
  .concat([
    'e\u0301'.repeat(80),
    '👩‍👩‍👧‍👦'.repeat(20),
    'Z̷̡̛̲͝'.repeat(9),
    'ﷺ'.repeat(100),
    'İ',
    'ß',
    '\r\n',
    'a\r\nSet-Cookie: x=y',
  ])
  .concat([
    '{}',
    '[]',
    'null',
    'undefined',
    'true',
    '[object Object]',
    '$1',
    '$K1',
    '$undefined',
    '%00',
    '%',
    '%zz',
    '%c0%af',
  ])
  .concat([
    "'",
    '"',
    "' OR 1=1 --",
    '\\',
    '\\u0000',
    '<script>alert(1)</script>',
    '#{7*7}',
    '{{7*7}}',
    '{count, plural}',
    '=1+1',
  ])
  .concat([
    '../../etc/passwd',
    '//evil.example',
    'javascript:alert(1)',
    'http://127.0.0.1',
    'move:x:up',
    'locale:xx',
    `move:${'a'.repeat(150)}:up`,
  ])
  .concat([
    'a@b',
    'a@example.invalid',
    `${'a'.repeat(60)}@example.org`,
    'ADMIN@EXAMPLE.ORG',
    'Asia/Nowhere',
    'Etc/GMT+99',
    'asia/almaty',
    '+05:00',
  ]);
const BYTES = [
  [0xff],
  [0xfe, 0xff],
  [0xc0, 0xaf],
  [0xed, 0xa0, 0x80],
  [0xf4, 0x90, 0x80, 0x80],
  [0xe2, 0x82],
  [0x80],
  [0xcf, 0xf0, 0xe8],
];

export const oddName = (random: Random) => pick(random, NAMES);
export const oddWord = (random: Random) => pick(random, [...WORDS, ...NAMES]);
export const oddNumber = (random: Random) => pick(random, NUMBERS);

const oddId = (random: Random) =>
  pick(
    random,
    [
      randomUUID(),
      '00000000-0000-0000-0000-000000000000',
      'ffffffff-ffff-ffff-ffff-ffffffffffff',
      '1',
      '-'.repeat(36),
    ].concat([
      randomUUID().toUpperCase(),
      `{${randomUUID()}}`,
      `${randomUUID()} `,
      `${randomUUID()}\u0000`,
      randomUUID().slice(1),
      '../me',
    ]),
  );

/** As long as what is taken, one longer, or as much as no form holds. */
function oddLength(random: Random): string {
  const length = pick(
    random,
    [
      1, 40, 64, 80, 81, 120, 121, 160, 161, 200, 201, 254, 255, 256, 500, 501, 2000, 2001, 40_000,
      40_001, 300_000,
    ],
  );
  return pick(random, ['a', 'я', '1', ' ', 'a\n', '\ud83d\ude00', '-', '(', '\\'])
    .repeat(length)
    .slice(0, length);
}

/** Anything but what belongs there. */
export function oddValue(random: Random): Value {
  const turn = random.below(20);
  if (turn < 7) return oddWord(random);
  if (turn < 10) return oddNumber(random);
  if (turn < 12) return pick(random, DATES);
  if (turn < 15) return oddId(random);
  if (turn < 18) return oddLength(random);
  return Buffer.from(pick(random, BYTES));
}

export const oddText = (random: Random): string => {
  const value = oddValue(random);
  return typeof value === 'string' ? value : value.toString('latin1');
};
