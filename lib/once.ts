import { createHash } from 'node:crypto';
import { newId } from './id';
import { isTaken } from './unique';

/** The field of a form that is another in every form that a page is given. */
export const ONCE = 'once';

/**
 * The id of what a form makes. The same form with the same in it has the same id, so that sent twice, by a double click
 * or over a bad connection, it makes one thing; filled in otherwise it makes another. It holds who sends it, so that
 * nobody can choose the id of what another makes. A UUID of version 8; a form without a key has a new one each time.
 * https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-8
 */
export function idOfForm(viewer: { readonly id: string }, form: FormData): string {
  if (!form.get(ONCE)) return newId();
  // What React and Next add for themselves differs with scripts and without.
  const said = [...form].filter(([name]) => !name.startsWith('$'));
  const hash = createHash('sha256')
    .update(JSON.stringify([viewer.id, said]))
    .digest();
  hash[6] = (hash.readUInt8(6) & 0x0f) | 0x80;
  hash[8] = (hash.readUInt8(8) & 0x3f) | 0x80;
  return hash.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** Makes what is not there; of two who do so at one time the second finds what the first made. */
export async function makeOnce<T>(find: () => Promise<T | null>, make: () => Promise<T>) {
  const there = await find();
  if (there) return there;
  try {
    return await make();
  } catch (error) {
    const other = isTaken(error) ? await find() : null;
    if (!other) throw error;
    return other;
  }
}
