import type { Time } from '../domain/time';
import type { Locale } from '../domain/vocabulary';
import { englishTime } from './time-english';
import { russianTime } from './time-russian';
import { shapeOf, type TimeForm } from './time-shape';

const WORDS = { en: englishTime, ru: russianTime } as const;

/**
 * A time in words, as it stands within a sentence: «январь 1993 года», «в январе 1993 года».
 * @throws when the text is no time.
 */
export const timeText = (time: Time, form: TimeForm, locale: Locale): string =>
  WORDS[locale](shapeOf(time), form);
