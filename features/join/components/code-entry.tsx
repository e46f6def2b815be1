import { useTranslations } from 'next-intl';
import { Button } from '../../../components/button';
import { Field } from '../../../components/field';
import type { Locale } from '../../../domain/vocabulary';
import { findClass } from '../actions';

/** Where a code is typed. */
export function CodeEntry({ locale, typed }: { locale: Locale; typed?: string | undefined }) {
  const t = useTranslations('join');
  return (
    <form action={findClass} noValidate className="max-w-md space-y-6">
      <input type="hidden" name="locale" value={locale} />
      <Field
        id="code"
        name="code"
        required
        maxLength={20}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        defaultValue={typed}
        label={t('code')}
        hint={t('code-hint')}
      />
      <Button>{t('find')}</Button>
    </form>
  );
}
