// The other pages under which a floor is laid, one row read for each.
import { notFound } from 'next/navigation';
import { PAGES } from '../../../markup/pages';
import { rows } from '../../../rows';

export const dynamic = 'force-dynamic';

export default async function BarePage({ params }: { params: Promise<{ name: string }> }) {
  const Page = PAGES[(await params).name];
  if (!Page) notFound();
  await rows().readStem('', 0);
  return <Page />;
}
