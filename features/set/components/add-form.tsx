import { useLocale, useTranslations } from 'next-intl';
import { Button } from '../../../components/button';
import { DIFFICULTIES } from '../../../domain/difficulty';
import type { PackIndex } from '../../../domain/pack-index';
import { QUESTION_KINDS } from '../../../domain/vocabulary';
import { changeSet } from '../actions';
import { Select } from './select';

/** One more question, by what it should be. */
export function AddForm({
  set,
  revision,
  index,
}: {
  set: string;
  revision: string;
  index: PackIndex;
}) {
  const t = useTranslations('set');
  const kindName = useTranslations('kinds');
  const locale = useLocale();
  const any = { value: '', label: t('add.any') };
  const topics = index.pack.topics.map(({ slug, title }) => ({
    value: slug,
    label: title[locale],
  }));
  const kinds = QUESTION_KINDS.map((kind) => ({ value: kind, label: kindName(kind) }));
  const levels = DIFFICULTIES.map((each) => ({ value: each, label: t(`difficulty.${each}`) }));
  return (
    <section aria-labelledby="add" className="no-print mt-10">
      <h2 id="add" className="mb-4 text-heading">
        {t('add.title')}
      </h2>
      <form action={changeSet} className="grid items-end gap-4 sm:grid-cols-[2fr_1fr_1fr_auto]">
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="set" value={set} />
        <input type="hidden" name="revision" value={revision} />
        <Select name="topics" label={t('add.topic')} options={[any, ...topics]} />
        <Select name="kinds" label={t('add.kind')} options={[any, ...kinds]} />
        <Select name="difficulties" label={t('add.difficulty')} options={[any, ...levels]} />
        <Button name="verb" value="add" look="plain">
          {t('add.submit')}
        </Button>
      </form>
    </section>
  );
}
