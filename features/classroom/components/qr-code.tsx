import type { Qr } from '../format/qr';

/** Dark on white in every theme, or cameras would not read it. */
export const QrCode = ({ qr, label, className }: { qr: Qr; label: string; className?: string }) => (
  <svg
    role="img"
    aria-label={label}
    viewBox={`0 0 ${qr.size} ${qr.size}`}
    shapeRendering="crispEdges"
    className={className}
  >
    <rect width={qr.size} height={qr.size} fill="#fff" />
    <path d={qr.path} fill="#000" />
  </svg>
);
