import { createTranslator } from 'next-intl';
import type { Locale } from '../../../domain/vocabulary';
import { interfaceMessages } from '../../../i18n/catalogue';
import { throttle } from '../../../lib/throttle';
import type { FormState } from '../schema';

/**
 * A refusal, with words for how many minutes more the first of these keys that is locked will be, rounded up: in the
 * order in which what they count was asked for. Any other refusal stays as it is.
 */
export async function tellLock(
  refused: FormState,
  keys: readonly string[],
  locale: Locale,
  now: Date,
): Promise<FormState> {
  if (refused.problem !== 'locked') return refused;
  for (const key of keys) {
    const { lockedUntil } = await throttle.check(key, now);
    if (!lockedUntil) continue;
    const minutes = Math.ceil((lockedUntil.getTime() - now.getTime()) / 60_000);
    const messages = interfaceMessages(locale);
    const t = createTranslator({ locale, messages, namespace: 'errors' });
    return { ...refused, told: t('locked-minutes', { minutes }) };
  }
  return refused;
}
