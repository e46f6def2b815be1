import { useTranslations } from 'next-intl';
import { Button } from '../../../components/button';
import { Fold } from '../../../components/fold';
import { startAttempt } from '../../attempt/actions';
import { ChoiceForm } from '../../attempt/components/choice-form';
import { USUAL } from '../../attempt/schema';
import { questionCounts, type Reading } from '../../pack/components/reading';

/** The one button that starts a quiz, and the choices for those who want them. */
export function QuickStart({ locale, index }: Reading) {
  const t = useTranslations('home');
  const { slug, topics } = index.pack;
  return (
    <>
      <form action={startAttempt} className="mb-3">
        <input type="hidden" name="pack" value={slug} />
        <input type="hidden" name="locale" value={locale} />
        <Button className="w-full sm:w-auto sm:px-8 sm:text-lead">
          {t('start', { count: USUAL })}
        </Button>
      </form>
      <Fold label={t('options')}>
        <ChoiceForm locale={locale} pack={slug} topics={topics} counts={questionCounts(index)} />
      </Fold>
    </>
  );
}
