import type { ReactNode } from 'react';
import { Icon } from '../../../components/icon';
import type { Question } from '../../../domain/question';
import type { Renderer } from '../../../i18n/render';

/** In the language of the column. */
type Words = Readonly<Record<'key' | 'order' | 'accepted' | 'pairs' | 'true' | 'false', string>>;
type Props = { readonly question: Question; readonly render: Renderer; readonly words: Words };

/** What may be chosen and what is right, in the shape of the question. */
export function SheetKey({ question, render, words }: Props) {
  const { key, options, prompts } = question;
  const textOf = (id: string | undefined) => {
    const content = options.find((option) => option.id === id)?.content;
    return content ? render.option(content) : '—';
  };
  switch (key.kind) {
    case 'single':
    case 'multiple':
      return (
        <Choices
          right={words.key}
          lines={options.map(({ id, content, correct }) => ({
            id,
            correct,
            text: render.option(content),
          }))}
        />
      );
    case 'true-false':
      return (
        <Choices
          right={words.key}
          lines={(['true', 'false'] as const).map((id) => ({
            id,
            correct: String(key.value) === id,
            text: words[id],
          }))}
        />
      );
    case 'date':
    case 'number': {
      const accepted =
        key.kind === 'date'
          ? key.accepted.map((time) => render.option({ type: 'time', time }))
          : key.accepted.map((count) => render.option({ type: 'count', count }));
      return (
        <Named name={words.accepted}>
          {accepted.map((text) => (
            <p key={text} className="font-semibold text-correct">
              {text}
            </p>
          ))}
        </Named>
      );
    }
    case 'order':
      return (
        <Named name={words.order}>
          <ol className="list-decimal space-y-1 pl-5">
            {key.sequence.map((id) => (
              <li key={id}>{textOf(id)}</li>
            ))}
          </ol>
        </Named>
      );
    case 'match':
      return (
        <Named name={words.pairs}>
          <dl className="divide-y divide-line border-y border-line">
            {prompts.map(({ id, phrase }) => (
              <div key={id} className="py-1.5">
                <dt>{render.phrase(phrase)}</dt>
                <dd className="font-semibold text-correct">{textOf(key.pairs[id])}</dd>
              </div>
            ))}
          </dl>
        </Named>
      );
  }
}

const Named = ({ name, children }: { name: string; children: ReactNode }) => (
  <>
    <p className="mb-1 text-small text-soft">{name}</p>
    {children}
  </>
);

const Choices = ({
  lines,
  right,
}: {
  lines: readonly { id: string; text: string; correct: boolean }[];
  right: string;
}) => (
  <ul className="space-y-1">
    {lines.map(({ id, text, correct }) => (
      <li key={id} className={`flex gap-2 ${correct ? 'font-semibold text-correct' : 'pl-7'}`}>
        {correct && <Icon name="right" className="mt-1 size-5" />}
        <span className="min-w-0">
          {text}
          {correct && <span className="sr-only"> ({right})</span>}
        </span>
      </li>
    ))}
  </ul>
);
