import { getLocale, getTranslations } from 'next-intl/server';
import { ButtonLink } from '../../../../../../components/button';
import { pageMetadata } from '../../../../../../components/page-metadata';
import { PageTitle } from '../../../../../../components/page-title';
import { Shell } from '../../../../../../components/shell';
import { RenewalView } from '../../../../../../features/set/components/renewal-view';
import { getRenewal } from '../../../../../../features/set/queries';
import { Link } from '../../../../../../i18n/navigation';
import { loadSet } from '../../load';

type Props = { params: Promise<{ set: string }> };

export async function generateMetadata({ params }: Props) {
  const { set } = await params;
  const [locale, t] = await Promise.all([getLocale(), getTranslations('set.renew')]);
  const path = `/teach/sets/${set}/renew`;
  return pageMetadata({ locale, path, title: t('title'), listed: false });
}

export default async function RenewPage({ params }: Props) {
  const [{ viewer, set, index }, locale, t] = await Promise.all([
    loadSet((await params).set),
    getLocale(),
    getTranslations('set.renew'),
  ]);
  const { id, title, newest, archivedAt } = set;
  const renewal = archivedAt ? null : await getRenewal(viewer, id);
  const back = <Link href={`/teach/sets/${id}`}>{title}</Link>;
  return (
    <Shell locale={locale} section="teach" path={`/teach/sets/${id}/renew`}>
      <PageTitle over={back} lead={renewal ? t('lead') : t('newest')}>
        {t('title')}
      </PageTitle>
      {renewal ? (
        <RenewalView set={id} revision={newest.revision} renewal={renewal} index={index} />
      ) : (
        <ButtonLink href={`/teach/sets/${id}`}>{t('to-set')}</ButtonLink>
      )}
    </Shell>
  );
}
