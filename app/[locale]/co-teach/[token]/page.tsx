import { getLocale, getTranslations } from 'next-intl/server';
import { pageMetadata } from '../../../../components/page-metadata';
import { Shell } from '../../../../components/shell';
import { Invitation } from '../../../../features/staff/components/invitation';
import { tokenSchema } from '../../../../features/staff/schema';
import { getViewer } from '../../../../lib/session';

type Props = { params: Promise<{ token: string }> };

export async function generateMetadata() {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('classroom.co-teach')]);
  return pageMetadata({ locale, path: '/co-teach', title: t('title'), listed: false });
}

export default async function CoTeachPage({ params }: Props) {
  const token = tokenSchema.catch('').parse((await params).token);
  const [locale, viewer] = await Promise.all([getLocale(), getViewer()]);
  return (
    <Shell locale={locale} path={`/co-teach/${token}`}>
      <Invitation viewer={viewer} token={token} locale={locale} />
    </Shell>
  );
}
