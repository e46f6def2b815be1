import { useTranslations } from 'next-intl';
import { ButtonLink } from '../../../components/button';
import { Notice } from '../../../components/notice';
import { STANDINGS } from '../../../domain/standing';
import { Link } from '../../../i18n/navigation';
import type { PupilAssignment } from '../queries';
import type { Made } from './outcome';
import { PupilCard } from './pupil-card';

type PupilHomeProps = {
  assignments: readonly PupilAssignment[];
  /** The pupil's attempts by assignment. */
  made: ReadonlyMap<string, Made>;
  now: Date;
};

/** Everything that is assigned to a pupil: to be done, coming, and done, in all their classes. */
export function PupilHome({ assignments, made, now }: PupilHomeProps) {
  const t = useTranslations('learn');
  return (
    <div className="space-y-10">
      {assignments.length === 0 && <p className="text-lead">{t('nothing')}</p>}
      {STANDINGS.map((name) => {
        const group = assignments.filter(({ standing }) => standing.name === name);
        // What closed last stands first.
        if (name === 'done') group.reverse();
        if (group.length === 0 && (name !== 'due' || assignments.length === 0)) return null;
        return (
          <section key={name} aria-labelledby={name}>
            <h2 id={name} className="mb-4 text-heading">
              {t(name)}
            </h2>
            {group.length === 0 && <p className="text-soft">{t('nothingDue')}</p>}
            <ul className="space-y-4">
              {group.map((assignment) => (
                <PupilCard
                  key={assignment.id}
                  assignment={assignment}
                  made={made.get(assignment.id) ?? []}
                  now={now}
                />
              ))}
            </ul>
          </section>
        );
      })}
      <p>
        <Link href="/join" className="link inline-flex min-h-11 items-center">
          {t('join')}
        </Link>
      </p>
    </div>
  );
}

/** For somebody who is in no class; who has no account here may only be signed out. */
export function JoinFirst({ known }: { known: boolean }) {
  const t = useTranslations('learn');
  return (
    <>
      {!known && (
        <p className="mb-6 flex flex-wrap items-center gap-x-4 gap-y-2 text-lead">
          {t('have')}
          <ButtonLink href="/sign-in?next=/learn">{t('signIn')}</ButtonLink>
        </p>
      )}
      <Notice title={t('joinTitle')}>
        <p>{t('joinText')}</p>
        <ButtonLink href="/join" look={known ? 'primary' : 'plain'} className="mt-2">
          {t('join')}
        </ButtonLink>
      </Notice>
    </>
  );
}
