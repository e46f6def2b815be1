import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { PackIndex } from '../../../domain/pack-index';
import type { SetItem } from '../../../domain/set';
import { ItemTools } from './item-tools';
import { QuestionSheet } from './question-sheet';

/** What came of the last form, to be read at the question that it changed. */
export type Said = { readonly at: string; readonly notice: ReactNode };

/** The questions of a fixed set in their order; with tools under each while it may be changed. */
export function FixedQuestions({
  items,
  index,
  edit,
  said,
}: {
  items: readonly SetItem[];
  index: PackIndex;
  edit?: { readonly set: string; readonly revision: string };
  said?: Said;
}) {
  const t = useTranslations('set.page');
  return (
    <section aria-labelledby="questions">
      <h2 id="questions" className="mb-4 text-heading">
        {t('questions')}
      </h2>
      <ol className="space-y-5">
        {items.map(({ question, weight }, place) => (
          <li key={question.id}>
            <QuestionSheet
              question={question}
              index={index}
              number={place + 1}
              weight={weight}
              {...(said?.at === question.id && { notice: said.notice })}
            >
              {edit && (
                <ItemTools
                  {...edit}
                  question={question.id}
                  number={place + 1}
                  size={items.length}
                  weight={weight}
                />
              )}
            </QuestionSheet>
          </li>
        ))}
      </ol>
    </section>
  );
}
