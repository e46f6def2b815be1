import { notFound, redirect } from 'next/navigation';
import { Body } from '../../../../markup';
import { keepAnswer, readStem } from '../../../../rows';

type Props = { params: Promise<{ attempt: string; position: string }> };

async function answer(form: FormData) {
  'use server';
  const [attempt = '', position = '', choice = ''] = ['attempt', 'position', 'choice'].map((name) =>
    String(form.get(name)),
  );
  keepAnswer(attempt, position, choice);
  redirect(`/en/quiz/${attempt}/${position}`);
}

export default async function Page({ params }: Props) {
  const { attempt, position } = await params;
  const stem = readStem(attempt, position);
  if (stem === null) notFound();
  return <Body answer={answer} attempt={attempt} position={position} stem={stem} />;
}
