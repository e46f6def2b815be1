import { encode } from 'uqr';

/** A QR code as one path of squares in a box of `size` × `size`, its quiet border of four among them. */
export type Qr = { readonly size: number; readonly path: string };

/** `ecc`: `L` for what is long and comes on clean paper, where smaller squares would cost more than they save. */
export function makeQr(text: string, ecc: 'L' | 'M' = 'M'): Qr {
  const { data, size } = encode(text, { ecc, border: 4 });
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  return { size, path };
}
