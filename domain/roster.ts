// A class list as teachers have it: copied from a register, a letter or a spreadsheet, one pupil a line. What stands
// around the names (numbers, further columns, empty lines) is passed over; a line that is no name is told by its
// number and refuses the whole, so that nobody is left out unnoticed. Two pupils may bear one name.

import { cleanName, stripInvisible } from './name';

export const NAME_SHORTEST = 2;
export const NAME_LONGEST = 60;
export const ROSTER_LONGEST = 200;

/** Letters with hyphens or apostrophes among them, or initials; Latin and Cyrillic, Kazakh letters among it. */
const LETTER = '[\\p{Script=Latin}\\p{Script=Cyrillic}]';
const WORD = `(?:${LETTER}+(?:['’ʼ-]${LETTER}+)*|(?:${LETTER}\\.)+)`;
const NAME = new RegExp(`^${WORD}(?: ${WORD})*$`, 'u');

/** A name as it is kept: one space between its words; null when it is none, or is shorter or longer than one. */
export function parseName(typed: string): string | null {
  const name = cleanName(typed);
  const { length } = [...name];
  return length >= NAME_SHORTEST && length <= NAME_LONGEST && NAME.test(name) ? name : null;
}

/** Why a line is no name. */
export const NAME_FAULTS = ['digits', 'short', 'long', 'signs'] as const;
export type NameFault = (typeof NAME_FAULTS)[number];

export type RosterLine = {
  readonly line: number;
  readonly text: string;
  readonly fault: NameFault;
};

export type Roster = {
  /** The names in their order, each with its line from 1. */
  readonly names: readonly { readonly line: number; readonly name: string }[];
  /** Lines that are no names, as they were typed. */
  readonly wrong: readonly RosterLine[];
  /** Names that come more than once, in whatever letters. */
  readonly repeated: readonly string[];
};

/** Reads a pasted list. How many names are too many is for the caller to say: all of them are read. */
export function parseRoster(text: string): Roster {
  const lines = stripInvisible(text)
    .split(/\r\n|[\n\r\u2028]/)
    .map((typed, i) => ({ line: i + 1, text: typed.trim() }));
  const read = lines
    .filter((each) => each.text !== '')
    .map((each) => ({ ...each, name: parseName(nameIn(each.text)) }));
  const names = read.flatMap(({ line, name }) => (name === null ? [] : [{ line, name }]));
  const wrong = read.flatMap(({ line, text: typed, name }) =>
    name === null ? [{ line, text: typed, fault: faultOf(typed) }] : [],
  );
  return { names, wrong, repeated: repeatedIn(names.map(({ name }) => name)) };
}

const unquote = (text: string) =>
  text
    .trim()
    .replace(/^["«“](.*)["»”]$/u, '$1')
    .trim();

/** The first column that is no number. A comma after one word stands between surname and name. */
function nameIn(line: string): string {
  const unnumbered = line.replace(/^[№#]?\s*\d+\s*[.):]?\s*/u, '').replace(/^[-–—•*]\s+/u, '');
  const columns = unnumbered
    .split(/[\t;]/)
    .map(unquote)
    .filter((column) => column !== '' && !/^\d+[.)]?$/.test(column));
  const [first = '', second = ''] = (columns[0] ?? '').split(',').map(unquote);
  const isSurname = !first.includes(' ') && NAME.test(second);
  return isSurname ? `${first} ${second}` : first;
}

function faultOf(line: string): NameFault {
  const name = cleanName(nameIn(line));
  if (/\d/.test(name || line)) return 'digits';
  const { length } = [...name];
  return length < NAME_SHORTEST ? 'short' : length > NAME_LONGEST ? 'long' : 'signs';
}

/** By what two names are held to be one: letters alone count, not their size, and е is ё. */
export const nameKey = (name: string): string =>
  name.normalize('NFC').toLowerCase().replace(/ё/g, 'е').replace(/\s+/gu, ' ').trim();

function repeatedIn(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(nameKey(name), (counts.get(nameKey(name)) ?? 0) + 1);
  return names.filter((name, i) => {
    const key = nameKey(name);
    return (counts.get(key) ?? 0) > 1 && names.findIndex((each) => nameKey(each) === key) === i;
  });
}
