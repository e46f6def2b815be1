const paths = {
  right: 'M4.5 12.5l5 5L19.5 7',
  wrong: 'M6 6l12 12M18 6L6 18',
  part: 'M5 12h14',
  info: 'M12 3a9 9 0 1 0 .01 0M12 11.2v5M12 7.6v.1',
  caution: 'M12 3a9 9 0 1 0 .01 0M12 7.5v5M12 16.3v.1',
  clock: 'M12 3.5a8.5 8.5 0 1 0 .01 0M12 7.8V12l3 2.2',
  forward: 'M5 12h14M13 6l6 6-6 6',
  back: 'M19 12H5M11 6l-6 6 6 6',
  up: 'M12 19V5M6 11l6-6 6 6',
  down: 'M12 5v14M6 13l6 6 6-6',
  fold: 'M6 9.5l6 6 6-6',
  flag: 'M6 21V4h12l-3 4.2 3 4.3H6',
} as const;

export type IconName = keyof typeof paths;

/** A sign beside a word; it says nothing by itself, so readers aloud pass over it. */
export const Icon = ({ name, className = 'size-5' }: { name: IconName; className?: string }) => (
  <svg
    aria-hidden="true"
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth="2.4"
    strokeLinecap="round"
    strokeLinejoin="round"
    className={`shrink-0 ${className}`}
  >
    <path d={paths[name]} />
  </svg>
);
