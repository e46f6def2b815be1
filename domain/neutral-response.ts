// A response in terms of what was chosen, not of the letters that stood before it. Two pupils who are drawn the
// same question may be shown other options under the same letters, in another order; what they said can be
// compared, counted and accepted only once letters are replaced by what they stood for.
import type { Question, Response } from './question';
import { digestOf } from './random';

type Asked = Pick<Question, 'options' | 'prompts'>;

/** JSON with its keys in order: a database may give an object back with its keys in another. */
function stableText(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(stableText).join()}]`;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([key, each]) => `${JSON.stringify(key)}:${stableText(each)}`).join()}}`;
}

const keys = new WeakMap<object, string>();

/** The same for the same content wherever it stands. Kept as long as the content is: a class is asked one question. */
export function contentKey(content: object): string {
  const key = keys.get(content) ?? digestOf(stableText(content));
  keys.set(content, key);
  return key;
}

/** The response with the key of each content in place of each id; an id that the question has not stays. */
export function neutralResponse({ options, prompts }: Asked, response: Response): Response {
  const optionKey = (id: string) => {
    const option = options.find((each) => each.id === id);
    return option ? contentKey(option.content) : id;
  };
  const promptKey = (id: string) => {
    const prompt = prompts.find((each) => each.id === id);
    return prompt ? contentKey(prompt.phrase) : id;
  };
  switch (response.kind) {
    case 'single':
      return { kind: 'single', option: optionKey(response.option) };
    case 'multiple':
      return { kind: 'multiple', options: response.options.map(optionKey).sort() };
    case 'order':
      return { kind: 'order', sequence: response.sequence.map(optionKey) };
    case 'match': {
      const pairs = Object.entries(response.pairs);
      return {
        kind: 'match',
        pairs: Object.fromEntries(pairs.map(([from, to]) => [promptKey(from), optionKey(to)])),
      };
    }
    default:
      return response;
  }
}

/** A text that two neutral responses share if they say the same: a date or a number however it was typed. */
export function responseKey(response: Response): string {
  switch (response.kind) {
    case 'date':
      return `date ${response.time}`;
    case 'number':
      return `number ${response.number}`;
    default:
      return stableText(response);
  }
}
