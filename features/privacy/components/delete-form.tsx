import { useLocale, useTranslations } from 'next-intl';
import { Button } from '../../../components/button';
import { Tick } from '../../../components/field';
import { Notice } from '../../../components/notice';
import type { UserRole } from '../../../domain/vocabulary';
import { deleteOwn } from '../actions';
import type { DeletionProblem } from '../schema';

/** Says what goes and what stays before anything goes. */
export function DeleteForm({ role, problem }: { role: UserRole; problem: DeletionProblem | null }) {
  const [t, errors] = [useTranslations('privacy.delete'), useTranslations('errors')];
  return (
    <form action={deleteOwn} className="space-y-4">
      {problem && (
        <Notice role="alert" tone="caution">
          <p>{errors(problem)}</p>
        </Notice>
      )}
      <p>{t(`text.${role}`)}</p>
      <input type="hidden" name="locale" value={useLocale()} />
      <Tick type="checkbox" name="sure" value="yes" required label={t('sure')} />
      <Button look="plain">{t('submit')}</Button>
    </form>
  );
}
