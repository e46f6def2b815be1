import type { Question, Response } from '../../../domain/question';
import type { Renderer } from '../../../i18n/render';

/** The words of a language for what a statement can be. */
export type TruthWords = { readonly true: string; readonly false: string };

/** What was answered, in one line of the renderer's language; what was typed stays as it was typed. */
export function responseText(
  { options, prompts }: Pick<Question, 'options' | 'prompts'>,
  response: Response,
  render: Renderer,
  words: TruthWords,
): string {
  const option = (id: string) => {
    const content = options.find((each) => each.id === id)?.content;
    return content ? render.option(content) : '—';
  };
  switch (response.kind) {
    case 'single':
      return option(response.option);
    case 'multiple':
      return response.options.map(option).join('; ') || '—';
    case 'true-false':
      return words[response.value ? 'true' : 'false'];
    case 'date':
    case 'number':
      return response.typed;
    case 'order':
      return response.sequence.map((id, index) => `${index + 1}. ${option(id)}`).join('; ');
    case 'match':
      return prompts
        .map(({ id, phrase }) => `${render.phrase(phrase)} → ${option(response.pairs[id] ?? '')}`)
        .join('; ');
  }
}

/** What was asked, with the statement to be judged where there is one. */
export const stemText = ({ stem, statement }: Question, render: Renderer): string =>
  [stem, statement].flatMap((phrase) => (phrase ? [render.phrase(phrase)] : [])).join(' ');
