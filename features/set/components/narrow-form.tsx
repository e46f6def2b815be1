import { useLocale, useTranslations } from 'next-intl';
import { Button } from '../../../components/button';
import { Notice } from '../../../components/notice';
import type { PackIndex } from '../../../domain/pack-index';
import { LONGEST_WORDS, type Narrowing } from '../../../domain/set-narrow';
import { QUESTION_KINDS } from '../../../domain/vocabulary';
import { Link } from '../../../i18n/navigation';
import { toNarrowingQuery } from '../schema';
import { Select } from './select';

/** The heading over the list: what was looked for is read from there on. */
export const OTHERS = 'others';

/** What to look for among the questions, and how many of them there are. */
export function NarrowForm({
  path,
  asked,
  topics,
  found,
}: {
  path: string;
  asked: Narrowing;
  topics: PackIndex['pack']['topics'];
  found: number;
}) {
  const t = useTranslations('set');
  const kindName = useTranslations('kinds');
  const locale = useLocale();
  const any = { value: '', label: t('add.any') };
  const named = topics.map(({ slug, title }) => ({ value: slug, label: title[locale] }));
  const kinds = QUESTION_KINDS.map((kind) => ({ value: kind, label: kindName(kind) }));
  const narrowed = Object.keys(toNarrowingQuery(asked)).length > 0;
  return (
    <search className="no-print mb-6 block">
      <form action={`/${locale}${path}#${OTHERS}`} className="grid items-end gap-4 sm:grid-cols-3">
        <Select
          name="topic"
          label={t('add.topic')}
          options={[any, ...named]}
          defaultValue={asked.topic ?? ''}
          className="sm:col-span-2"
        />
        <Select
          name="kind"
          label={t('add.kind')}
          options={[any, ...kinds]}
          defaultValue={asked.kind ?? ''}
        />
        <label className="block min-w-0 sm:col-span-2">
          <span className="block text-small font-semibold">{t('replace.words')}</span>
          <span className="block text-small text-soft">{t('replace.words-hint')}</span>
          <input
            type="search"
            name="words"
            maxLength={LONGEST_WORDS}
            autoComplete="off"
            defaultValue={asked.words}
            className="mt-1 min-h-11 w-full rounded-control border border-edge bg-surface px-3 py-1.5"
          />
        </label>
        <Button look="plain" className="justify-self-start">
          {t('replace.find')}
        </Button>
      </form>
      {found === 0 && (
        <div className="mt-6">
          <Notice>
            <p>{t(narrowed ? 'replace.none' : 'replace.none-left')}</p>
          </Notice>
        </div>
      )}
      {narrowed && (
        <p className="mt-3 flex flex-wrap items-center gap-x-4">
          {found > 0 && (
            <span className="text-soft tabular-nums">{t('replace.found', { count: found })}</span>
          )}
          <Link href={path} className="link inline-flex min-h-11 items-center">
            {t('replace.clear')}
          </Link>
        </p>
      )}
    </search>
  );
}
