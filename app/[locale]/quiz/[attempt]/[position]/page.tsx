import type { Metadata } from 'next';
import { PROBLEMS } from '../../../../../domain/response';
import { AfterAnswer } from '../../../../../features/attempt/components/after-answer';
import { AttemptBar } from '../../../../../features/attempt/components/attempt-bar';
import { formTexts, headTexts } from '../../../../../features/attempt/components/question-texts';
import { QuestionView } from '../../../../../features/attempt/components/question-view';
import { redirect } from '../../../../../i18n/navigation';
import { textsOf } from '../../../../../i18n/texts';
import { requireViewer } from '../../../../../lib/session';
import { loadItem, loadReading, localeOf, sectionOf } from '../load';

type Props = {
  params: Promise<{ locale: string; attempt: string; position: string }>;
  searchParams: Promise<{ problem?: string | string[] }>;
};

/** A title, and no card to be shown elsewhere: a question belongs to one person, and its page is asked for most. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: asked, attempt: id, position } = await params;
  const locale = localeOf(asked);
  const { attempt } = await loadItem(id, position);
  const title = textsOf(locale, 'quiz')('title', { position, total: attempt.places.length });
  return { title, twitter: null, robots: { index: false } };
}

export default async function QuestionPage({ params, searchParams }: Props) {
  const { locale: asked, attempt: id, position } = await params;
  const locale = localeOf(asked);
  const page = await loadItem(id, position);
  const { attempt, graded } = page;
  const reading = await loadReading(attempt, locale);
  if (attempt.state === 'expired') redirect({ href: `/quiz/${id}/expired`, locale });
  if (attempt.state !== 'open' && !graded) redirect({ href: `/quiz/${id}/result`, locale });

  const { role: who } = await requireViewer();
  const bar = attempt.state === 'open' && (
    <AttemptBar attempt={attempt} locale={locale} now={new Date()} />
  );
  const told = { who, locale, bar, head: headTexts(page, reading), ...sectionOf(attempt) };
  if (graded || !page.mayAnswer)
    return (
      <QuestionView {...told} path={`/quiz/${id}/${position}`}>
        <AfterAnswer page={page} {...reading} />
      </QuestionView>
    );
  const { problem: code } = await searchParams;
  const problem = PROBLEMS.find((each) => each === code) ?? null;
  return <QuestionView {...told} form={formTexts(page, problem, reading)} />;
}
