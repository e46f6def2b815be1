import { getLocale, getTranslations } from 'next-intl/server';
import { pageMetadata } from '../../../../../components/page-metadata';
import { PageTitle } from '../../../../../components/page-title';
import { Shell } from '../../../../../components/shell';
import { NewAssignment } from '../../../../../features/assignment/components/new-assignment';
import { listAssignable } from '../../../../../features/assignment/queries';
import { readUuid } from '../../../../../features/assignment/schema';
import { requireTeacher } from '../../../../../lib/session';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const PATH = '/teach/assignments/new';

export async function generateMetadata() {
  await requireTeacher();
  const [locale, t] = await Promise.all([getLocale(), getTranslations('assignment.new')]);
  return pageMetadata({ locale, path: PATH, title: t('title'), listed: false });
}

/** From a set or a class it comes filled in, so that one click assigns. */
export default async function NewAssignmentPage({ searchParams }: Props) {
  const [viewer, locale, t, query] = await Promise.all([
    requireTeacher(),
    getLocale(),
    getTranslations('assignment.new'),
    searchParams,
  ]);
  const assignable = await listAssignable(viewer);
  const asked = { classroom: readUuid(query.class), set: readUuid(query.set) };
  const { classes, sets } = assignable;
  const ready = (asked.classroom || classes.length === 1) && (asked.set || sets.length === 1);
  const known = Object.entries({ class: asked.classroom, set: asked.set }).flatMap(([name, id]) =>
    id ? [[name, id]] : [],
  );
  const path = known.length > 0 ? `${PATH}?${new URLSearchParams(known)}` : PATH;
  const lead = classes.length > 0 && sets.length > 0 ? t(ready ? 'ready' : 'lead') : undefined;
  return (
    <Shell locale={locale} path={path} section="teach">
      <PageTitle lead={lead}>{t('title')}</PageTitle>
      <NewAssignment assignable={assignable} asked={asked} now={new Date()} />
    </Shell>
  );
}
