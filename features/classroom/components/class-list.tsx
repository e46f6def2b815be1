import { useTranslations } from 'next-intl';
import { Card } from '../../../components/card';
import { Tag } from '../../../components/tag';
import { Link } from '../../../i18n/navigation';
import type { ClassSummary } from '../queries';

export function ClassList({ classes }: { classes: readonly ClassSummary[] }) {
  const t = useTranslations('classroom.list');
  return (
    <ul className="grid gap-4 sm:grid-cols-2">
      {classes.map(({ id, name, pupils, role }) => (
        <Card key={id} as="li" className="relative hover:border-accent">
          <h2 className="text-heading wrap-anywhere">
            <Link
              href={`/teach/classes/${id}`}
              className="no-underline after:absolute after:inset-0"
            >
              {name}
            </Link>
          </h2>
          <p className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-2 text-soft">
            {t('pupils', { count: pupils })}
            {role === 'co-teacher' && <Tag>{t('co-teacher')}</Tag>}
          </p>
        </Card>
      ))}
    </ul>
  );
}
