import { getLocale, getTranslations } from 'next-intl/server';
import { Button } from '../../components/button';
import { Fold } from '../../components/fold';
import { Notice } from '../../components/notice';
import { pageMetadata } from '../../components/page-metadata';
import { PageTitle } from '../../components/page-title';
import { Shell } from '../../components/shell';
import { startAttempt } from '../../features/attempt/actions';
import { ChoiceForm } from '../../features/attempt/components/choice-form';
import { getOpenAttempt } from '../../features/attempt/queries';
import { USUAL } from '../../features/attempt/schema';
import { WaysIn } from '../../features/dashboard/components/ways-in';
import { PackCard } from '../../features/pack/components/pack-card';
import { questionCounts } from '../../features/pack/components/reading';
import { Unfinished } from '../../features/progress/components/unfinished';
import { getViewer } from '../../lib/session';
import { findReading } from './reading';

export async function generateMetadata() {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('home')]);
  const title = t('title');
  return { ...pageMetadata({ locale, path: '/', title }), title: { absolute: title } };
}

export default async function HomePage() {
  const [locale, t, reading, viewer] = await Promise.all([
    getLocale(),
    getTranslations('home'),
    findReading(),
    getViewer(),
  ]);
  const open = viewer && (await getOpenAttempt(viewer));
  const pack = reading?.index.pack;
  return (
    <Shell locale={locale} path="/" section="quiz">
      {open && <Unfinished {...open} />}
      <PageTitle lead={t('lead')}>{t('heading')}</PageTitle>
      {pack ? (
        <PackCard {...reading}>
          <form action={startAttempt} className="mb-3">
            <input type="hidden" name="pack" value={pack.slug} />
            <input type="hidden" name="locale" value={locale} />
            <Button className="w-full sm:w-auto sm:px-8 sm:text-lead">
              {t('start', { count: USUAL })}
            </Button>
          </form>
          <Fold label={t('options')}>
            <ChoiceForm
              locale={locale}
              pack={pack.slug}
              topics={pack.topics}
              counts={questionCounts(reading.index)}
            />
          </Fold>
        </PackCard>
      ) : (
        <Notice tone="caution">{t('noPack')}</Notice>
      )}
      <WaysIn viewer={viewer} />
    </Shell>
  );
}
