// Looks for the key of a question in what a browser was sent.
import type { PackIndex } from '../../domain/pack-index';
import type { Key, Phrase, Question } from '../../domain/question';
import { LOCALES, type Locale } from '../../domain/vocabulary';
import { makeRenderer, type Renderer } from '../../i18n/render';
import { words } from './journey';
import type { Received } from './wire';

const ENTITIES: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&#x27;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
};

/** The text as a reader has it, whether it came as HTML, as flight, or as flight within HTML. */
export const plain = (sent: string) =>
  sent
    .replace(/\\+u([0-9a-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\+"/g, '"')
    .replace(/<!-- -->/g, '')
    .replace(/&(?:quot|#x27|lt|gt|amp);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\s+/g, ' ');

/** What a question page says before it is answered; a statement to be judged may well be the true one. */
const shown = ({ stem, statement, prompts, options }: Question, render: Renderer) => [
  ...[stem, statement, ...prompts.map(({ phrase }) => phrase)].flatMap((phrase?: Phrase) =>
    phrase ? [render.phrase(phrase)] : [],
  ),
  ...options.map(({ content }) => render.option(content)),
];

/** An answer to be typed, as the page would write it and as it is stored. */
function typed(key: Key, render: Renderer): string[] {
  if (key.kind === 'date')
    return key.accepted.flatMap((time) => [time, render.time(time), render.timeIn(time)]);
  // A count of a few is everywhere: that question is known by its sentences.
  if (key.kind === 'number')
    return key.accepted
      .filter((count) => count > 99)
      .flatMap((count) => [String(count), render.option({ type: 'count', count })]);
  return [];
}

/** The names that only a question with its secrets has, and the objects that hold them. */
const FIELDS = /"(?:correct|proof|accepted|explanation|citations|sequence|pairs|disputed)":/g;
const RULES = /single-valued|complete-list|"asserted"/g;

const MARK = 'the mark';

/** The words that stand beside a choice once it is known to be right or wrong. */
const marks = (locale: Locale) =>
  (['chosen-right', 'chosen-wrong', 'right'] as const).map((mark) =>
    words(locale)(`quiz.mark.${mark}`),
  );

/**
 * @param locale the language of the page: what it says itself before the answer is not looked for
 * @param beside the questions that the page shows, itself among them: a page of all shows how each begins
 * @returns what was found of the key, in words for the message of a failed test
 */
export function findKey(
  index: PackIndex,
  question: Question,
  locale: Locale,
  received: readonly Received[],
  beside: readonly Question[] = [question],
): string[] {
  const found = new Set<string>();
  const said = beside.flatMap((each) => shown(each, makeRenderer(index, locale))).map(plain);
  const { key, explanation, citations } = question;
  for (const { method, path, text } of received) {
    const sent = plain(text);
    const note = (what: string) => found.add(`${what} in ${method} ${path}`);
    for (const language of LOCALES) {
      const render = makeRenderer(index, language);
      const sentences = [...explanation, ...citations.map(({ says }) => says)].map(render.phrase);
      const notes = citations.flatMap((citation) => citation.note?.[language] ?? []);
      for (const secret of [...sentences, ...notes].map(plain))
        if (!said.includes(secret) && without(secret, sent, said).includes(secret)) note(secret);
      for (const mark of marks(language)) if (sent.includes(mark)) note(`${MARK} ${mark}`);
      // Files of the program are the same for every question: a number in them tells nothing of this one.
      if (path.startsWith('/_next/static/')) continue;
      for (const secret of typed(key, render).map(plain))
        if (!said.some((own) => own.includes(secret)) && isWord(sent, secret)) note(secret);
    }
    if (sent.includes(JSON.stringify(key))) note('the key');
    if (path.startsWith('/_next/static/')) continue;
    for (const [field] of [...sent.matchAll(FIELDS), ...sent.matchAll(RULES)]) note(field);
  }
  return [...found];
}

/** What was sent without the sentences of the page that hold the secret in themselves: "According to …, it was so." */
const without = (secret: string, sent: string, said: readonly string[]) =>
  said.filter((own) => own.includes(secret)).reduce((rest, own) => rest.replaceAll(own, ''), sent);

function isWord(text: string, word: string) {
  const bare = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\d-])${bare}(?![\\p{L}\\d-])`, 'u').test(text);
}

/** Of what was found, that which belongs to this question alone; of a true statement nothing but its mark does. */
export const ownOf = ({ kind }: Question, found: readonly string[]) =>
  found.filter((what) => kind === 'true-false' || !what.startsWith(MARK));
