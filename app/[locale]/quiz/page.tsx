import { getLocale, getTranslations } from 'next-intl/server';
import { Notice } from '../../../components/notice';
import { pageMetadata } from '../../../components/page-metadata';
import { PageTitle } from '../../../components/page-title';
import { Shell } from '../../../components/shell';
import { ChoiceForm } from '../../../features/attempt/components/choice-form';
import { FEWEST, START_PROBLEMS, type StartProblem } from '../../../features/attempt/schema';
import { questionCounts } from '../../../features/pack/components/reading';
import { requireReading } from '../reading';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata() {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('attempt.start')]);
  return pageMetadata({ locale, path: '/quiz', title: t('title') });
}

/** Where a quiz is chosen in full, and where one that could not be started comes back to. */
export default async function ChoicePage({ searchParams }: Props) {
  const [t, errors, reading, query] = await Promise.all([
    getTranslations('attempt.start'),
    getTranslations('errors'),
    requireReading(),
    searchParams,
  ]);
  const { locale, index } = reading;
  const chosen = Object.fromEntries(
    Object.entries(query).map(([name, value]) => [name, [value ?? []].flat()]),
  );
  const problem = START_PROBLEMS.find((each: StartProblem) => each === query.problem);
  const { problem: _problem, available, ...kept } = chosen;
  const left = Number(available?.[0] ?? 0);
  const choices = Object.entries(kept).flatMap(([name, values]) => values.map((v) => [name, v]));
  return (
    <Shell locale={locale} path={`/quiz?${new URLSearchParams(choices)}`}>
      <PageTitle>{t('title')}</PageTitle>
      {problem && (
        <div className="mb-8">
          <Notice role="alert" tone="caution">
            <p>{errors(problem, { available: left, fewer: left >= FEWEST ? 'yes' : 'no' })}</p>
          </Notice>
        </div>
      )}
      <ChoiceForm
        key={JSON.stringify(chosen)}
        locale={locale}
        pack={index.pack.slug}
        topics={index.pack.topics}
        chosen={chosen}
        counts={questionCounts(index)}
      />
    </Shell>
  );
}
