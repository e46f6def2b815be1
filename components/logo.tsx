/** A milestone as it stood by the road: a striped post on its ground. */
export const Mark = ({ className = 'h-8 w-6' }: { className?: string }) => (
  <svg aria-hidden="true" viewBox="0 0 24 32" className={className}>
    <path d="M7 6.5 12 2l5 4.5V28H7Z" className="fill-accent" />
    <path d="M7 14.5 17 8.5v5l-10 6ZM7 24 17 18v5l-8.3 5H7Z" className="fill-paper" />
    <path d="M2.5 29.5h19" strokeWidth="2.4" strokeLinecap="round" className="stroke-ink" />
  </svg>
);
