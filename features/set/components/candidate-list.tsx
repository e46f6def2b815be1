import { useLocale, useTranslations } from 'next-intl';
import { Button } from '../../../components/button';
import type { PackIndex } from '../../../domain/pack-index';
import type { SetItem } from '../../../domain/set';
import { narrow } from '../../../domain/set-narrow';
import { listOthers } from '../../../domain/set-swap';
import { questionText } from '../../../i18n/question-text';
import { makeRenderer } from '../../../i18n/render';
import { changeSet } from '../actions';
import { readNarrowing, toNarrowingQuery } from '../schema';
import { NarrowForm, OTHERS } from './narrow-form';
import { Pager, pageOf } from './pager';
import { QuestionSheet } from './question-sheet';
import type { Query } from './set-notice';

const ON_A_PAGE = 10;

/** The question that stands in the set, and what may take its place, the nearest first. */
export function CandidateList({
  set,
  revision,
  items,
  item,
  index,
  query,
}: {
  set: string;
  revision: string;
  items: readonly SetItem[];
  item: SetItem;
  index: PackIndex;
  query: Query;
}) {
  const t = useTranslations('set.replace');
  const locale = useLocale();
  const asked = readNarrowing(query, index.pack.topics);
  const render = makeRenderer(index, locale);
  const all = listOthers(index, items, item.question).map(({ question }) => question);
  const others = narrow(all, asked, (question) => questionText(question, render));
  const path = `/teach/sets/${set}/replace/${item.question.id}`;
  const pages = Math.ceil(others.length / ON_A_PAGE);
  const page = pageOf(query.page, pages);
  const first = (page - 1) * ON_A_PAGE;
  return (
    <>
      <h2 className="mb-4 text-heading">{t('old')}</h2>
      <QuestionSheet question={item.question} index={index} weight={item.weight} />
      <h2 id={OTHERS} className="mt-10 mb-4 scroll-mt-4 text-heading">
        {t('others')}
      </h2>
      <NarrowForm path={path} asked={asked} topics={index.pack.topics} found={others.length} />
      <ol className="space-y-5">
        {others.slice(first, first + ON_A_PAGE).map((question, place) => (
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
      <Pager path={path} page={page} pages={pages} query={toNarrowingQuery(asked)} />
    </>
  );
}
