import { useLocale, useTranslations } from 'next-intl';
import { Button } from '../../../components/button';
import type { PackIndex } from '../../../domain/pack-index';
import type { SetItem } from '../../../domain/set';
import { listOthers } from '../../../domain/set-swap';
import { changeSet } from '../actions';
import { Pager, pageOf } from './pager';
import { QuestionSheet } from './question-sheet';

const ON_A_PAGE = 10;

/** The question that stands in the set, and what may take its place, the nearest first. */
export function CandidateList({
  set,
  revision,
  items,
  item,
  index,
  page: asked,
}: {
  set: string;
  revision: string;
  items: readonly SetItem[];
  item: SetItem;
  index: PackIndex;
  page: unknown;
}) {
  const t = useTranslations('set.replace');
  const locale = useLocale();
  const others = listOthers(index, items, item.question);
  const pages = Math.ceil(others.length / ON_A_PAGE);
  const page = pageOf(asked, pages);
  const first = (page - 1) * ON_A_PAGE;
  return (
    <>
      <h2 className="mb-4 text-heading">{t('old')}</h2>
      <QuestionSheet question={item.question} index={index} weight={item.weight} />
      <h2 className="mt-10 mb-4 text-heading">{t('others')}</h2>
      <ol className="space-y-5">
        {others.slice(first, first + ON_A_PAGE).map(({ question }, place) => (
          <li key={question.id}>
            <QuestionSheet question={question} index={index} number={first + place + 1}>
              <form action={changeSet} className="no-print mt-4">
                <input type="hidden" name="locale" value={locale} />
                <input type="hidden" name="set" value={set} />
                <input type="hidden" name="revision" value={revision} />
                <input type="hidden" name="question" value={item.question.id} />
                <input type="hidden" name="by" value={question.id} />
                <Button
                  look="plain"
                  name="verb"
                  value="replace"
                  aria-label={t('take-named', { number: first + place + 1 })}
                >
                  {t('take')}
                </Button>
              </form>
            </QuestionSheet>
          </li>
        ))}
      </ol>
      <Pager path={`/teach/sets/${set}/replace/${item.question.id}`} page={page} pages={pages} />
    </>
  );
}
