// Questions, keys and answers as text, for tables, files and the pages of results.
import type { Key, OptionContent, Question, Response } from '../domain/question';
import type { Renderer } from './render';

/** The words of a language for what a statement can be. */
export type TruthWords = { readonly true: string; readonly false: string };

export const questionText = ({ stem, statement }: Question, render: Renderer): string =>
  [stem, statement].flatMap((phrase) => (phrase ? [render.phrase(phrase)] : [])).join(' ');

/** What was answered, with the texts of the options chosen; several stand beside each other with `between`. */
export function responseText(
  { options, prompts }: Pick<Question, 'options' | 'prompts'>,
  response: Response,
  render: Renderer,
  words: TruthWords,
  between = '; ',
): string {
  const contents = new Map<string, OptionContent>(options.map(({ id, content }) => [id, content]));
  const option = (id: string) => {
    const content = contents.get(id);
    return content ? render.option(content) : '—';
  };
  switch (response.kind) {
    case 'single':
      return option(response.option);
    case 'multiple':
      return response.options.map(option).join(between);
    case 'true-false':
      return words[response.value ? 'true' : 'false'];
    case 'date':
    case 'number':
      return response.typed;
    case 'order':
      return response.sequence.map((id, index) => `${index + 1}.\u00a0${option(id)}`).join(between);
    case 'match':
      return prompts
        .map(({ id, phrase }) => `${render.phrase(phrase)} → ${option(response.pairs[id] ?? '')}`)
        .join(between);
  }
}

/** What would have been right; of a date or a number, each that is accepted. */
export function keyText(
  question: Question,
  render: Renderer,
  words: TruthWords,
  between = '; ',
): string {
  const { key } = question;
  if (key.kind === 'date') return key.accepted.map(render.time).join(between);
  if (key.kind === 'number') return key.accepted.map(String).join(between);
  return responseText(
    question,
    key satisfies Exclude<Key, { kind: 'date' | 'number' }>,
    render,
    words,
    between,
  );
}

/** Where there is room, each has a line of its own; the page breaks it with `whitespace-pre-line`. */
export const LINES = ';\n';
