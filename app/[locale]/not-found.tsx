import { getTranslations } from 'next-intl/server';
import { Missing } from '../../components/missing';

export async function generateMetadata() {
  const t = await getTranslations('site.missing');
  return { title: t('title') };
}

export default function NotFound() {
  return <Missing />;
}
