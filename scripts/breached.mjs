// Writes domain/words/breached.ts from the list of @zxcvbn-ts/language-common (MIT), which is Mark Burnett's of leaked
// passwords by how often they were met: npm pack @zxcvbn-ts/language-common@4.1.3, unpack it, and
// node scripts/breached.mjs package/src/passwords.json
import { readFileSync, writeFileSync } from 'node:fs';
import { root } from './step.mjs';

/** Shorter ones nobody can choose here; see PASSWORD_SHORTEST. */
const SHORTEST = 10;
/** Of so many, the first, what is left without the digits and signs at both ends; shorter rests stand in good passwords. */
const FIRST = 10_000;
const SHORTEST_CORE = 6;
const WIDTH = 118;

const ranked = JSON.parse(readFileSync(process.argv[2], 'utf8')).map((each) => each.toLowerCase());
const lengthOf = (text) => [...text].length;
const whole = ranked.filter((each) => lengthOf(each) >= SHORTEST);
const cores = ranked
  .slice(0, FIRST)
  .map((each) => each.replace(/^\P{L}+|\P{L}+$/gu, ''))
  .filter((core) => lengthOf(core) >= SHORTEST_CORE && !whole.includes(core));

function lines(words) {
  const wrapped = [''];
  for (const word of new Set(words))
    if (wrapped.at(-1).length + word.length < WIDTH) wrapped[wrapped.length - 1] += ` ${word}`;
    else wrapped.push(word);
  return wrapped.map((line) => line.trim()).join('\n');
}

const heading = `// Passwords that were leaked, by how often they were met: made by scripts/breached.mjs, which says from what.
// Copyright (c) 2012-2016 Dan Wheeler and Dropbox, Inc., (c) 2021 @zxcvbn-ts; MIT:
// https://github.com/zxcvbn-ts/zxcvbn/blob/main/LICENSE.txt`;
const text = (words) => `\`\n${lines(words).replace(/[`\\$]/g, '\\$&')}\n\``;
writeFileSync(
  `${root}/domain/words/breached.ts`,
  `${heading}\n\n/** Every one of the list that has ten signs. */\nexport const BREACHED = ${text(whole)};\n\n/** What its first ten thousand are made of, without digits and signs at either end. */\nexport const BREACHED_CORES = ${text(cores)};\n`,
);
