import type { LiveState } from '../../../domain/live';
import type { Snapshot } from '../format/snapshot';

const FILLS: Record<LiveState, string> = {
  finished: 'fill-accent',
  expired: 'fill-caution',
  working: 'fill-accent opacity-45',
  waiting: 'fill-line',
};

/** The class as one bar, by state. The figures stand in words beside it. */
export function StateBar({ states }: Pick<Snapshot, 'states'>) {
  let from = 0;
  const parts = states.map(({ state, share }) => {
    const x = from;
    from += share * 100;
    return { state, x, width: share * 100 };
  });
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 100 4"
      preserveAspectRatio="none"
      className="h-4 w-full rounded-full"
    >
      <rect width="100" height="4" className="fill-line" />
      {parts.map(({ state, x, width }) => (
        <rect key={state} x={x} width={width} height="4" className={FILLS[state]} />
      ))}
    </svg>
  );
}
