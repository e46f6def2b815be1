import { useTranslations } from 'next-intl';
import { Field } from '../../../components/field';
import { Icon } from '../../../components/icon';
import { Tag } from '../../../components/tag';
import { cellMark } from '../../../domain/result-matrix';
import type { ItemResult } from '../../../domain/results';
import type { Locale } from '../../../domain/vocabulary';
import { Link } from '../../../i18n/navigation';
import {
  keyText,
  LINES,
  questionText,
  responseText,
  type TruthWords,
} from '../../../i18n/question-text';
import { makeRenderer } from '../../../i18n/render';
import type { Reading } from '../../attempt/components/reading';
import { markAnswer } from '../../ruling/actions';
import { ReasonForm, type RulingSpot } from '../../ruling/components/reason-form';
import { useFigureText } from './figure-value';
import { itemHref } from './hrefs';

const tones = {
  right: { icon: 'right', look: 'text-correct' },
  part: { icon: 'part', look: 'text-caution' },
  wrong: { icon: 'wrong', look: 'text-wrong' },
  none: { icon: 'info', look: 'text-soft' },
} as const;

export type AnswerProps = {
  readonly item: ItemResult;
  readonly number: number;
  readonly spot: Omit<RulingSpot, 'question'>;
  readonly words: Readonly<Record<Locale, TruthWords>>;
  /** Over, and not archived. */
  readonly mayMark: boolean;
  /** Was it the first that was answered in its attempt? */
  readonly first: boolean;
};

/** One answer in the reader's language and, where it was another, in the one it was given in. */
export function PupilAnswer({
  item,
  number,
  spot,
  words,
  mayMark,
  first,
  ...reading
}: AnswerProps & { reading: Reading }) {
  const t = useTranslations('results.pupil');
  const marks = useTranslations('results.matrix.mark');
  const languages = useTranslations('results.languages');
  const ruling = useTranslations('ruling.mark');
  const { duration } = useFigureText();
  const { index, locale } = reading.reading;
  const { question, response, unread, weight, share } = item;
  const mark = cellMark(item);
  const { icon, look } = tones[mark];
  const shownIn = [locale, ...(item.locale && item.locale !== locale ? [item.locale] : [])];
  const points = Math.round((share ?? 0) * weight * 100) / 100;
  return (
    <li className="border-b border-line py-4">
      <div className={shownIn.length > 1 ? 'grid gap-x-8 gap-y-3 sm:grid-cols-2' : ''}>
        {shownIn.map((language) => {
          const render = makeRenderer(index, language);
          return (
            <div key={language} lang={language}>
              <p className="font-semibold">
                {language === locale && `${t('question', { number })} `}
                {questionText(question, render)}
              </p>
              <p className={`mt-1 whitespace-pre-line wrap-anywhere ${look}`}>
                {response
                  ? responseText(question, response, render, words[language], LINES)
                  : (unread ?? (language === locale && t('blank')))}
              </p>
              {unread !== null && <p className="text-small text-soft">{t('unread')}</p>}
              {mark !== 'right' && (
                <p className="mt-1 whitespace-pre-line wrap-anywhere text-small">
                  <span lang={locale} className="text-soft">
                    {t('right')}
                  </span>{' '}
                  {keyText(question, render, words[language], LINES)}
                </p>
              )}
            </div>
          );
        })}
      </div>
      <p className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1 text-small text-soft">
        <span className={`inline-flex items-center gap-1.5 font-semibold ${look}`}>
          <Icon name={icon} className="size-4" />
          {marks(mark)}
        </span>
        {share !== null && (
          <span className="tabular-nums">{t('worth', { points, max: weight })}</span>
        )}
        {item.locale && <span>{t('in', { language: languages(item.locale) })}</span>}
        {item.seconds !== null && (
          <span>{t(first ? 'took-first' : 'took', { time: duration(item.seconds) })}</span>
        )}
        {share === null && <Tag>{t('dropped')}</Tag>}
        {item.ruled && share !== null && <Tag tone="accent">{t('ruled')}</Tag>}
        <Link
          href={itemHref(spot.assignment, item.questionId)}
          className="link inline-flex min-h-11 items-center"
        >
          {t('to-question')}
        </Link>
      </p>
      {mayMark && (
        <ReasonForm
          action={markAnswer}
          spot={{ ...spot, question: item.questionId }}
          item={item.itemId}
          label={ruling('open')}
          name={ruling('of', { number })}
          text={ruling('text')}
          submit={ruling('submit')}
        >
          <Field
            id={`percent-${item.itemId}`}
            name="percent"
            type="number"
            inputMode="numeric"
            min={0}
            max={100}
            required
            defaultValue={Math.round((share ?? item.earned) * 100)}
            label={ruling('percent')}
          />
        </ReasonForm>
      )}
    </li>
  );
}
