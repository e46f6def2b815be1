import { useTranslations } from 'next-intl';
import { Button, ButtonLink } from '../../../components/button';
import type { Locale } from '../../../domain/vocabulary';
import { startAttempt } from '../actions';
import type { Result } from './result-summary';

/** What to do after a result; what was missed is offered again only if something was. */
export function ResultNext({ result, locale }: { result: Result; locale: Locale }) {
  const t = useTranslations('attempt.result');
  const { attempt, items } = result;
  if (attempt.terms)
    return (
      <div className="my-10">
        <ButtonLink href="/learn">{t('learn')}</ButtonLink>
      </div>
    );
  const missed = items.some(({ share }) => share !== null && share < 1);
  return (
    <div className="my-10 flex flex-wrap gap-3">
      {missed && (
        <form action={startAttempt}>
          <input type="hidden" name="locale" value={locale} />
          <input type="hidden" name="pack" value={attempt.settings.pack} />
          <input type="hidden" name="feedback" value={attempt.settings.feedback} />
          <input type="hidden" name="missedFrom" value={attempt.id} />
          <Button>{t('again')}</Button>
        </form>
      )}
      <ButtonLink href="/" look={missed ? 'plain' : 'primary'}>
        {t('new')}
      </ButtonLink>
      <ButtonLink href="/progress" look="plain">
        {t('progress')}
      </ButtonLink>
    </div>
  );
}
