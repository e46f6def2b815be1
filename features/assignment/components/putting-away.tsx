import { useLocale, useTranslations } from 'next-intl';
import { Button } from '../../../components/button';
import { Tick } from '../../../components/field';
import { Fold } from '../../../components/fold';
import { putAway, removeAssignment } from '../actions';

type PuttingAwayProps = { id: string; archived: boolean; answered: boolean };

/** Into the archive and out of it; and away for good, where nothing was answered. */
export function PuttingAway({ id, archived, answered }: PuttingAwayProps) {
  const t = useTranslations('assignment.end');
  const target = (
    <>
      <input type="hidden" name="assignment" value={id} />
      <input type="hidden" name="locale" value={useLocale()} />
    </>
  );
  return (
    <Fold label={t('title')}>
      <div className="space-y-8">
        <form action={putAway} className="space-y-3">
          {target}
          <input type="hidden" name="archived" value={archived ? 'no' : 'yes'} />
          <p>{t(archived ? 'archivedText' : 'archiveText')}</p>
          <Button look="plain">{t(archived ? 'restore' : 'archive')}</Button>
        </form>
        {answered ? (
          <p className="text-soft">{t('kept')}</p>
        ) : (
          <form action={removeAssignment} className="space-y-3">
            {target}
            <p>{t('deleteText')}</p>
            <Tick type="checkbox" name="sure" required label={t('deleteSure')} />
            <Button look="plain">{t('delete')}</Button>
          </form>
        )}
      </div>
    </Fold>
  );
}
