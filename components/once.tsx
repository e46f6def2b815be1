import { randomUUID } from 'node:crypto';
import { ONCE } from '../lib/once';

/** In a form that makes something: sent twice, it makes it once. */
export const Once = () => <input type="hidden" name={ONCE} value={randomUUID()} />;
