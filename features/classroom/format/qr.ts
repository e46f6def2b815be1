import { encode } from 'uqr';

/** A QR code as one path of squares in a box of `size` × `size`, its quiet border of four among them. */
export type Qr = { readonly size: number; readonly path: string };

export function makeQr(text: string): Qr {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  return { size, path };
}
