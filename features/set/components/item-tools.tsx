import { useLocale, useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import { Icon } from '../../../components/icon';
import { MOST_WEIGHT } from '../../../domain/set';
import { Link } from '../../../i18n/navigation';
import { changeSet } from '../actions';
import { Select } from './select';

const shape =
  'inline-flex min-h-11 items-center justify-center gap-2 rounded-control px-3 text-small font-semibold text-accent no-underline transition-colors hover:bg-wash hover:text-accent-deep disabled:opacity-40 disabled:hover:bg-transparent';

const Tool = (props: ComponentProps<'button'>) => (
  <button type="submit" name="verb" className={shape} {...props} />
);

const WEIGHTS = Array.from({ length: MOST_WEIGHT }, (_, i) => String(i + 1));

/** What may be done with one question of a fixed set; one form, each button a verb. */
export function ItemTools({
  set,
  revision,
  question,
  number,
  size,
  weight,
}: {
  set: string;
  revision: string;
  question: string;
  number: number;
  size: number;
  weight: number;
}) {
  const t = useTranslations('set.tools');
  return (
    <form
      action={changeSet}
      aria-label={t('label', { number })}
      className="no-print -mx-3 mt-3 flex flex-wrap items-center gap-x-1 gap-y-2 border-t border-line pt-3"
    >
      <input type="hidden" name="locale" value={useLocale()} />
      <input type="hidden" name="set" value={set} />
      <input type="hidden" name="revision" value={revision} />
      <input type="hidden" name="question" value={question} />
      <Tool value="swap" aria-label={t('swap-named', { number })}>
        {t('swap')}
      </Tool>
      <Link
        href={`/teach/sets/${set}/replace/${question}`}
        aria-label={t('choose-named', { number })}
        className={shape}
      >
        {t('choose')}
      </Link>
      <Tool value="up" aria-label={t('up-named', { number })} disabled={number === 1}>
        <Icon name="up" />
      </Tool>
      <Tool value="down" aria-label={t('down-named', { number })} disabled={number === size}>
        <Icon name="down" />
      </Tool>
      <Tool value="remove" aria-label={t('remove-named', { number })} disabled={size === 1}>
        {t('remove')}
      </Tool>
      <span className="ml-3 flex items-center gap-1 text-small sm:ml-auto">
        <span aria-hidden="true" className="mr-1 text-soft">
          {t('weight')}
        </span>
        <Select
          name="weight"
          aria-label={t('weight-named', { number })}
          defaultValue={String(weight)}
          className="w-20"
          options={WEIGHTS.map((value) => ({ value, label: value }))}
        />
        <Tool value="weigh" aria-label={t('set-weight-named', { number })}>
          {t('set-weight')}
        </Tool>
      </span>
    </form>
  );
}
