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
import { textsOf } from '../../../../../i18n/texts';
import { loadItem, loadReading, localeOf, sectionOf } from '../load';

type Props = {
  params: Promise<{ locale: string; attempt: string; position: string }>;
  searchParams: Promise<{ problem?: string | string[] }>;
};

export async function generateMetadata({ params }: Props) {
  const { locale: asked, attempt: id, position } = await params;
  const locale = localeOf(asked);
  const { attempt } = await loadItem(id, position);
  const title = textsOf(locale, 'quiz')('title', { position, total: attempt.places.length });
  return pageMetadata({ locale, path: `/quiz/${id}/${position}`, title, listed: false });
}

export default async function QuestionPage({ params, searchParams }: Props) {
  const { locale: asked, attempt: id, position } = await params;
  const locale = localeOf(asked);
  const page = await loadItem(id, position);
  const { attempt, open, graded } = page;
  const reading = await loadReading(attempt, locale);
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
