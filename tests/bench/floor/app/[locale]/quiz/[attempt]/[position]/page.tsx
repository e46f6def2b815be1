import { notFound, redirect } from 'next/navigation';
import { Page } from '../../../../markup/question';
import { rows } from '../../../../rows';

type Props = { params: Promise<{ attempt: string; position: string }> };

async function answer(form: FormData) {
  'use server';
  const [attempt = '', position = '', choice = ''] = ['attempt', 'position', 'choice'].map((name) =>
    String(form.get(name)),
  );
  await rows().keepAnswer(attempt, Number(position), choice);
  redirect(`/en/quiz/${attempt}/${position}`);
}

export default async function QuestionPage({ params }: Props) {
  const { attempt, position } = await params;
  const stem = await rows().readStem(attempt, Number(position));
  if (stem === null) notFound();
  return <Page answer={answer} attempt={attempt} position={position} stem={stem} />;
}
