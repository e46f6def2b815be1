import { useTranslations } from 'next-intl';
import { Meter } from '../../../components/meter';
import { Table } from '../../../components/table';
import { Tag } from '../../../components/tag';
import type { Figure } from '../../../domain/item-analysis';
import type { OptionFigure } from '../../../domain/question-analysis';
import type { TruthWords } from '../../../i18n/question-text';
import type { Renderer } from '../../../i18n/render';
import { useFigureText } from './figure-value';

/** How many chose each option, as a bar and in figures, and which wrong ones do their work. */
export function OptionFigures({
  options,
  render,
  words,
}: {
  options: Figure<readonly OptionFigure[]>;
  render: Renderer;
  words: TruthWords;
}) {
  const t = useTranslations('results.options');
  const { percent, reason } = useFigureText();
  if (!options.shown) return <p className="text-soft">{reason(options)}</p>;
  const textOf = ({ content }: OptionFigure) =>
    typeof content === 'boolean' ? words[content ? 'true' : 'false'] : render.option(content);
  return (
    <>
      <Table
        caption={t('caption')}
        columns={[
          { key: 'option', label: t('option') },
          { key: 'count', label: t('count'), figures: true },
          { key: 'share', label: t('share'), figures: true },
        ]}
        rows={options.value.map((option) => ({
          key: option.key,
          cells: [
            <span key="option" className="block">
              <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
                <span className={option.correct ? 'font-semibold text-correct' : ''}>
                  {textOf(option)}
                </span>
                <Tag
                  tone={option.works === false ? 'caution' : 'plain'}
                  {...(option.correct && { icon: 'right' as const })}
                >
                  {t(option.correct ? 'right' : option.works ? 'works' : 'idle')}
                </Tag>
              </span>
              <span className="mt-1.5 block">
                <Meter share={option.share} />
              </span>
            </span>,
            option.count,
            percent(option.share),
          ],
        }))}
      />
      <p className="mt-3 text-small text-soft">{t('text')}</p>
    </>
  );
}
