import { getTranslations } from 'next-intl/server';
import { Missing } from '../../components/frame';
import { getViewer } from '../../lib/session';

export async function generateMetadata() {
  const t = await getTranslations('site.missing');
  return { title: t('title') };
}

export default async function NotFound() {
  return <Missing who={(await getViewer())?.role ?? 'visitor'} />;
}
