import { useTranslations } from 'next-intl';
import { Icon, type IconName } from '../../../components/icon';
import type { Question, Response } from '../../../domain/question';
import { toInputs } from '../../../domain/response';
import type { GradedItem } from '../queries';
import type { Reading, Spoken } from './reading';
import { Said } from './said';

type Mark = 'chosen-right' | 'chosen-wrong' | 'right';

const looks: Record<Mark, { icon: IconName; box: string; text: string }> = {
  'chosen-right': { icon: 'right', box: 'border-correct bg-correct-wash', text: 'text-correct' },
  'chosen-wrong': { icon: 'wrong', box: 'border-wrong bg-wrong-wash', text: 'text-wrong' },
  right: { icon: 'right', box: 'border-correct', text: 'text-correct' },
};

const markOf = (correct: boolean, chosen: boolean): Mark | null =>
  correct ? (chosen ? 'chosen-right' : 'right') : chosen ? 'chosen-wrong' : null;

/** The choices in the order in which they stood, those chosen and those right marked in words. */
export function MarkedChoices({
  item,
  ...reading
}: Reading & { item: Pick<GradedItem, 'question' | 'response'> }) {
  const t = useTranslations('quiz');
  const chosen = chosenIn(item.response);
  const lines = linesOf(item.question, reading);
  return (
    <ul className="space-y-2.5">
      {lines.map(({ id, text, correct }) => {
        const mark = markOf(correct, chosen.includes(id));
        const look = mark && looks[mark];
        return (
          <li
            key={id}
            className={`flex min-h-14 flex-wrap items-center gap-x-4 gap-y-1 rounded-control border px-4 py-3 ${look?.box ?? 'border-line text-soft'}`}
          >
            <span className="min-w-0 flex-1 basis-48">{text}</span>
            {mark && (
              <span
                className={`inline-flex items-center gap-2 text-small font-semibold ${look?.text}`}
              >
                <Icon name={look?.icon ?? 'info'} />
                {t(`mark.${mark}`)}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

const chosenIn = (response: Response | null) => (response && toInputs(response).choice) ?? [];

function linesOf({ key, options }: Question, { languages, locale }: Reading) {
  const said = (say: (spoken: Spoken) => string) => (
    <Said languages={languages} locale={locale} say={say} />
  );
  if (key.kind === 'true-false')
    return (['true', 'false'] as const).map((id) => ({
      id: id as string,
      text: said(({ word }) => word(id)),
      correct: String(key.value) === id,
    }));
  return options.map(({ id, content, correct }) => ({
    id,
    text: said(({ render }) => render.option(content)),
    correct,
  }));
}
