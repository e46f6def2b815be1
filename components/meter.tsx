/**
 * A share from 0 to 1 as a bar. The number stands beside it in the page, so the bar is left out when the
 * page is read aloud. Drawn as SVG, because the page's policy allows no inline styles.
 */
export const Meter = ({ share }: { share: number }) => (
  <svg
    aria-hidden="true"
    viewBox="0 0 100 10"
    preserveAspectRatio="none"
    className="h-2.5 w-full rounded-full"
  >
    <rect width="100" height="10" className="fill-line" />
    <rect width={Math.max(0, Math.min(1, share)) * 100} height="10" className="fill-accent" />
  </svg>
);
