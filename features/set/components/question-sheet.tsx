import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { difficultyOf } from '../../../domain/difficulty';
import type { PackIndex } from '../../../domain/pack-index';
import type { Question } from '../../../domain/question';
import { LOCALES } from '../../../domain/vocabulary';
import { SheetColumn } from './sheet-column';
import { SheetReasons } from './sheet-reasons';

export type SheetProps = {
  readonly question: Question;
  /** The pack at the version that the question was made from. */
  readonly index: PackIndex;
  readonly number?: number;
  readonly weight?: number;
  /** What has just been done with it, above everything. */
  readonly notice?: ReactNode;
  /** What may be done with it, under everything. */
  readonly children?: ReactNode;
};

/** The element that says what came of a form. */
export const NOTICE = 'notice';

export const sheetId = (question: string) => `q-${question}`;

/** A question as a teacher looks it over: both languages side by side, its key, its proofs and its sources. */
export function QuestionSheet({ question, index, number, weight, notice, children }: SheetProps) {
  const t = useTranslations('set');
  const kinds = useTranslations('kinds');
  const locale = useLocale();
  const topic = index.pack.topics.find(({ slug }) => slug === question.topic);
  const id = sheetId(question.id);
  return (
    <article
      id={id}
      tabIndex={-1}
      aria-labelledby={`${id}-stem`}
      aria-describedby={notice ? NOTICE : undefined}
      className="keep scroll-mt-4 rounded-card border border-line bg-surface p-4 sm:p-6"
    >
      {notice}
      <p className="mb-4 flex flex-wrap gap-x-3 gap-y-0.5 text-small text-soft">
        {number !== undefined && (
          <span className="font-semibold text-ink tabular-nums">{t('number', { number })}</span>
        )}
        {topic && <span>{topic.title[locale]}</span>}
        <span>{kinds(question.kind)}</span>
        <span>{t(`level.${difficultyOf(question)}`)}</span>
        {weight !== undefined && <span>{t('points', { points: weight })}</span>}
      </p>
      <div className="grid gap-x-8 gap-y-6 sm:grid-cols-2">
        {LOCALES.toSorted((a) => (a === locale ? -1 : 1)).map((language) => (
          <SheetColumn
            key={language}
            language={language}
            question={question}
            index={index}
            {...(language === locale && { stemId: `${id}-stem` })}
          />
        ))}
      </div>
      <SheetReasons question={question} index={index} />
      {children}
    </article>
  );
}
