import { useLocale, useMessages, useTranslations } from 'next-intl';
import { ButtonLink } from '../../../components/button';
import { Notice } from '../../../components/notice';
import { Once } from '../../../components/once';
import { zoneName } from '../../../lib/zone';
import { assign } from '../actions';
import { newInputs } from '../format/inputs';
import type { Assignable } from '../queries';
import { AssignmentForm } from './assignment-form';

type Asked = { readonly classroom: string | null; readonly set: string | null };

/** The form of a new assignment, or the way to what it needs first. */
export function NewAssignment({
  assignable,
  asked,
  now,
}: {
  assignable: Assignable;
  asked: Asked;
  now: Date;
}) {
  const t = useTranslations('assignment.new');
  const locale = useLocale();
  const messages = useMessages();
  const { classes, sets } = assignable;
  if (classes.length === 0)
    return (
      <First
        title={t('noClass')}
        text={t('noClassText')}
        to="/teach/classes/new"
        go={t('makeClass')}
      />
    );
  if (sets.length === 0)
    return (
      <First title={t('noSet')} text={t('noSetText')} to="/teach/sets/new" go={t('makeSet')} />
    );
  const clocks = classes.map(({ timeZone }) => zoneName(timeZone, locale, now));
  const one = new Set(clocks).size === 1;
  const choices = {
    classes: classes.map(
      ({ id, name }, index) => [id, one ? name : `${name} (${clocks[index]})`] as const,
    ),
    sets: sets.map(({ id, title, size, manner }) => {
      const key = manner === 'drawn' ? 'setDrawn' : 'setFixed';
      return [id, t(key, { title, count: size })] as const;
    }),
  };
  return (
    <AssignmentForm
      action={assign}
      locale={locale}
      texts={messages.assignment.form}
      inputs={newInputs(assignable, asked, now)}
      clock={one ? (clocks[0] ?? null) : null}
      choices={choices}
    >
      <Once />
    </AssignmentForm>
  );
}

const First = ({
  title,
  text,
  to,
  go,
}: {
  title: string;
  text: string;
  to: string;
  go: string;
}) => (
  <Notice title={title}>
    <p>{text}</p>
    <ButtonLink href={to} className="mt-2">
      {go}
    </ButtonLink>
  </Notice>
);
