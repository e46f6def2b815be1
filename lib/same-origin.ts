import { env } from './env';

/**
 * Does a page of this very site ask? A browser says where a request comes from with whatever may change something,
 * and lets no page say it for another. Who does not say is refused: Next asks the same of its actions, but takes
 * silence for a yes.
 */
export function isSameOrigin({ headers }: Request): boolean {
  const origin = headers.get('origin');
  if (!origin || !URL.canParse(origin)) return false;
  const { host } = new URL(origin);
  return host === headers.get('host') || host === new URL(env.BASE_URL).host;
}
