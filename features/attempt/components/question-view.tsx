'use client';

import type { ReactNode } from 'react';
import { Frame, type Section } from '../../../components/frame';
import type { Locale, UserRole } from '../../../domain/vocabulary';
import { MoveFocus } from './move-focus';
import { DefaultButton, FORM, QuestionForm, type QuestionFormProps } from './question-form';
import { QuestionHead, type QuestionHeadProps } from './question-head';

type Props = {
  readonly who: UserRole;
  readonly locale: Locale;
  readonly section?: Section;
  /** Over the page of an assignment's question. */
  readonly bar: ReactNode;
  readonly head: QuestionHeadProps;
} & (
  | { readonly form: QuestionFormProps; readonly path?: never; readonly children?: never }
  | { readonly form?: never; readonly path: string; readonly children: ReactNode }
);

/**
 * The whole page of a question, with its form or with what follows its answer. A client component that is given texts
 * alone, because as a server component the page that is asked for most would travel twice: as markup, and as data for
 * the browser. Making both was a third of what it cost.
 */
export function QuestionView({ bar, head, form, path, children, ...frame }: Props) {
  if (!form)
    return (
      <Frame path={path} {...frame}>
        {bar}
        <QuestionHead {...head} />
        {children}
      </Frame>
    );
  const { position, problem } = form;
  return (
    <>
      <DefaultButton />
      <Frame form={FORM} {...frame}>
        {bar}
        <QuestionHead {...head} />
        <QuestionForm {...form} />
        <MoveFocus
          to={problem ? 'problem' : 'stem'}
          when={`${position} ${problem?.code ?? null}`}
        />
      </Frame>
    </>
  );
}
