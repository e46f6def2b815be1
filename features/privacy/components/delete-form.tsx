import { useLocale, useTranslations } from 'next-intl';
import { Button } from '../../../components/button';
import { Field, Tick } from '../../../components/field';
import { Notice } from '../../../components/notice';
import type { UserRole } from '../../../domain/vocabulary';
import { ShowSecret } from '../../user/components/show-secret';
import { deleteOwn } from '../actions';
import type { DeletionProblem } from '../schema';

/** Says what goes and what stays before anything goes. */
export function DeleteForm({ role, problem }: { role: UserRole; problem: DeletionProblem | null }) {
  const [t, errors, account] = [
    useTranslations('privacy.delete'),
    useTranslations('errors'),
    useTranslations('account'),
  ];
  return (
    <form action={deleteOwn} className="space-y-4">
      {problem && (
        <Notice id="problem" role="alert" tone="caution">
          <p>{errors(problem)}</p>
        </Notice>
      )}
      <p>{t(`text.${role}`)}</p>
      <input type="hidden" name="locale" value={useLocale()} />
      {role !== 'visitor' && (
        <div className="max-w-[30rem] space-y-2">
          <Field
            id="secret"
            name="secret"
            type="password"
            label={account('signIn.secret')}
            hint={account('page.endWhy')}
            autoComplete="current-password"
            maxLength={256}
            required
            aria-invalid={problem === 'wrong-secret' || undefined}
            aria-errormessage={problem === 'wrong-secret' ? 'problem' : undefined}
          />
          <ShowSecret inputs={['secret']} label={account('show')} />
        </div>
      )}
      <Tick
        type="checkbox"
        name="sure"
        value="yes"
        required
        // Whoever is refused for anything else has ticked it.
        defaultChecked={problem !== null && problem !== 'not-sure'}
        label={t('sure')}
      />
      <Button look="plain">{t('submit')}</Button>
    </form>
  );
}
