import { useFormatter, useTranslations } from 'next-intl';
import { Button } from '../../../components/button';
import { withdraw } from '../actions';
import type { RulingEntry } from '../queries';
import { type RulingSpot, SpotInputs } from './reason-form';

/** Who changed what, when and why; what stands can be withdrawn, and what was withdrawn stays to be seen. */
export function RulingHistory({
  entries,
  spot,
  answerText,
  when,
  fixed,
}: {
  entries: readonly RulingEntry[];
  spot: RulingSpot;
  /** An accepted answer in words; null where nobody's answer shows what it was. */
  answerText: (entry: RulingEntry) => string | null;
  when: (at: Date) => string;
  /** Archived: nothing can be withdrawn. */
  fixed: boolean;
}) {
  const t = useTranslations('ruling');
  const format = useFormatter();
  const what = (entry: RulingEntry) => {
    const { ruling, pupil } = entry;
    if (ruling.kind === 'drop') return t('history.drop');
    if (ruling.kind === 'accept') {
      const answer = answerText(entry);
      return answer === null ? t('history.accept-gone') : t('history.accept', { answer });
    }
    const share = format.number(ruling.value, { style: 'percent' });
    return pupil?.name
      ? t('history.mark', { name: pupil.name, share })
      : t('history.mark-former', { share });
  };
  if (entries.length === 0) return <p className="text-soft">{t('history.none')}</p>;
  return (
    <ol className="space-y-4">
      {entries.map((entry) => {
        const { ruling, reason, by } = entry;
        const said = what(entry);
        const made = when(ruling.createdAt);
        return (
          <li key={ruling.id} className="border-l-2 border-edge pl-4">
            <p className={ruling.withdrawnAt ? 'text-soft line-through' : 'font-semibold'}>
              {said}
            </p>
            <p className="wrap-anywhere">{reason}</p>
            <p className="text-small text-soft">
              {by
                ? t('history.by', { name: by, when: made })
                : t('history.by-nobody', { when: made })}
            </p>
            {ruling.withdrawnAt ? (
              <p className="text-small text-soft">
                {t('history.withdrawn', { when: when(ruling.withdrawnAt) })}
              </p>
            ) : (
              !fixed && (
                <form action={withdraw}>
                  <SpotInputs {...spot} question={ruling.questionId} />
                  <input type="hidden" name="ruling" value={ruling.id} />
                  <Button
                    look="quiet"
                    className="-ml-5 text-small"
                    aria-label={t('withdraw-of', { what: said })}
                  >
                    {t('withdraw')}
                  </Button>
                </form>
              )
            )}
          </li>
        );
      })}
    </ol>
  );
}
