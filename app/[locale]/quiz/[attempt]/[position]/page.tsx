import { getLocale, getTranslations } from 'next-intl/server';
import { pageMetadata } from '../../../../../components/page-metadata';
import { Shell } from '../../../../../components/shell';
import { PROBLEMS } from '../../../../../domain/response';
import { AfterAnswer } from '../../../../../features/attempt/components/after-answer';
import { MoveFocus } from '../../../../../features/attempt/components/move-focus';
import {
  DefaultButton,
  FORM,
  QuestionForm,
} from '../../../../../features/attempt/components/question-form';
import { QuestionHead } from '../../../../../features/attempt/components/question-head';
import { redirect } from '../../../../../i18n/navigation';
import { loadItem, loadReading, sectionOf } from '../load';

type Props = {
  params: Promise<{ attempt: string; position: string }>;
  searchParams: Promise<{ problem?: string | string[] }>;
};

export async function generateMetadata({ params }: Props) {
  const { attempt: id, position } = await params;
  const { attempt } = await loadItem(id, position);
  const [locale, t] = await Promise.all([getLocale(), getTranslations('quiz')]);
  const title = t('title', { position, total: attempt.places.length });
  return pageMetadata({ locale, path: `/quiz/${id}/${position}`, title, listed: false });
}

export default async function QuestionPage({ params, searchParams }: Props) {
  const { attempt: id, position } = await params;
  const page = await loadItem(id, position);
  const { attempt, open, graded } = page;
  const reading = await loadReading(attempt);
  const { locale } = reading;
  if (attempt.state === 'expired') redirect({ href: `/quiz/${id}/expired`, locale });
  if (attempt.state !== 'open' && !graded) redirect({ href: `/quiz/${id}/result`, locale });

  const { problem: code } = await searchParams;
  const problem = PROBLEMS.find((each) => each === code) ?? null;
  const told = { attempt, position: page.position, question: open, weight: page.weight };
  const head = <QuestionHead {...told} {...reading} />;
  if (graded || !page.mayAnswer)
    return (
      <Shell locale={locale} path={`/quiz/${id}/${position}`} {...sectionOf(attempt)}>
        {head}
        <AfterAnswer page={page} {...reading} />
      </Shell>
    );
  return (
    <>
      <DefaultButton />
      <Shell locale={locale} form={FORM} {...sectionOf(attempt)}>
        {head}
        <QuestionForm page={page} problem={problem} {...reading} />
        <MoveFocus to={problem ? 'problem' : 'stem'} when={`${position} ${problem}`} />
      </Shell>
    </>
  );
}
