import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button, type ButtonLook } from '../../../components/button';
import { takeBack } from '../actions';

/** A form of one set with one button, or with what `children` put before it. */
export const SetForm = ({
  action,
  set,
  label,
  look = 'plain',
  children,
}: {
  action: (form: FormData) => Promise<void>;
  set: string;
  label: string;
  look?: ButtonLook;
  children?: ReactNode;
}) => (
  <form action={action} className="space-y-4">
    <input type="hidden" name="locale" value={useLocale()} />
    <input type="hidden" name="set" value={set} />
    {children}
    <Button look={look}>{label}</Button>
  </form>
);

export function RestoreForm({ set }: { set: string }) {
  const t = useTranslations('set.page');
  return <SetForm action={takeBack} set={set} label={t('restore')} />;
}
