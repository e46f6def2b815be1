'use client';

import { useActionState } from 'react';
import { Button } from '../../../components/button';
import { Field } from '../../../components/field';
import { Notice } from '../../../components/notice';
import type { Locale } from '../../../domain/vocabulary';
import { MoveFocus } from '../../attempt/components/move-focus';
import { inviteTeacher } from '../actions';

/** Asks for an address, and shows the link that was made for it, once. */
export function InviteForm({
  classroom,
  locale,
  texts,
}: {
  classroom: string;
  locale: Locale;
  texts: { email: string; submit: string; link: string };
}) {
  const [{ problem, email, link, said = [] }, action, pending] = useActionState(inviteTeacher, {});
  return (
    <form action={action} className="max-w-column space-y-4">
      <input type="hidden" name="classroom" value={classroom} />
      <input type="hidden" name="locale" value={locale} />
      <div id="invited" tabIndex={-1} className="outline-none">
        {problem && (
          <Notice role="alert" tone="caution">
            <p>{problem}</p>
          </Notice>
        )}
        {link && (
          <Notice role="status" tone="right">
            {said.map((text) => (
              <p key={text}>{text}</p>
            ))}
            <p>
              <input
                readOnly
                value={link}
                aria-label={texts.link}
                className="min-h-11 w-full rounded-control border border-edge bg-surface px-3 text-small"
              />
            </p>
          </Notice>
        )}
      </div>
      <Field
        id="email"
        name="email"
        type="email"
        required
        maxLength={254}
        autoComplete="off"
        key={email}
        defaultValue={email}
        label={texts.email}
      />
      <Button look="plain" disabled={pending}>
        {texts.submit}
      </Button>
      <MoveFocus to={problem || link ? 'invited' : ''} when={`${problem} ${link}`} />
    </form>
  );
}
