import { useTranslations } from 'next-intl';
import { AssignmentList } from '../../assignment/components/assignment-list';
import type { AssignmentHead } from '../../assignment/queries';
import { ClassList } from '../../classroom/components/class-list';
import type { ClassSummary } from '../../classroom/queries';
import { SetList } from '../../set/components/set-list';
import type { SetListing } from '../../set/queries';
import { FirstSteps } from './first-steps';
import { Part } from './part';

type Props = {
  classes: readonly ClassSummary[];
  sets: readonly SetListing[];
  assignments: readonly AssignmentHead[];
};

/** What is shown of each; the rest is a click away. */
const MOST = 5;

/** Where a teacher begins: what runs now, then the classes and the sets. */
export function Overview({ classes, sets, assignments }: Props) {
  const t = useTranslations('teach');
  const done = {
    class: classes.length > 0,
    set: sets.length > 0,
    assign: assignments.length > 0,
  };
  const current = assignments.filter(({ state }) => state !== 'closed');
  const closed = assignments.filter(({ state }) => state === 'closed').slice(0, MOST);
  return (
    <>
      {Object.values(done).includes(false) && <FirstSteps done={done} />}
      {done.assign && (
        <Part
          id="current"
          title={t('current')}
          add={{ href: '/teach/assignments/new', label: t('assign') }}
        >
          {current.length > 0 ? (
            <AssignmentList assignments={current} showClass />
          ) : (
            <p className="text-soft">{t('noneCurrent')}</p>
          )}
        </Part>
      )}
      {done.class && (
        <Part
          id="classes"
          title={t('classes')}
          add={{ href: '/teach/classes/new', label: t('newClass') }}
          all={{ href: '/teach/classes', label: t('allClasses') }}
        >
          <ClassList classes={classes} />
        </Part>
      )}
      {done.set && (
        <Part
          id="sets"
          title={t('sets')}
          add={{ href: '/teach/sets/new', label: t('newSet') }}
          all={{ href: '/teach/sets', label: t('allSets') }}
        >
          <SetList sets={sets.slice(0, MOST)} />
        </Part>
      )}
      {closed.length > 0 && (
        <Part id="closed" title={t('closed')}>
          <AssignmentList assignments={closed} showClass />
        </Part>
      )}
    </>
  );
}
