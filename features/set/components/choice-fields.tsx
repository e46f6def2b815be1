import { useLocale, useTranslations } from 'next-intl';
import { FieldGroup, Tick } from '../../../components/field';
import { DIFFICULTIES } from '../../../domain/difficulty';
import type { PackIndex } from '../../../domain/pack-index';
import { tallyOf } from '../../../domain/set-pool';
import { type Choice, countUnder } from '../../../domain/set-tally';
import { QUESTION_KINDS } from '../../../domain/vocabulary';

/** Topics, kinds and difficulties to tick, each with how many questions it has under what the other groups let in. */
export function ChoiceFields({ index, chosen }: { index: PackIndex; chosen: Choice }) {
  const t = useTranslations('set');
  const kindName = useTranslations('kinds');
  const locale = useLocale();
  const count = (part: Partial<Choice>) =>
    t.rich('build.fit', {
      count: countUnder(tallyOf(index), chosen, part),
      // Found again as boxes are ticked.
      n: (count) => <span data-count="">{count}</span>,
    });
  return (
    <div className="grid gap-8 sm:grid-cols-2">
      <FieldGroup legend={t('build.topics')} hint={t('build.all')}>
        {index.pack.topics.map(({ slug, title }) => (
          <Tick
            key={slug}
            type="checkbox"
            name="topics"
            value={slug}
            defaultChecked={chosen.topics.includes(slug)}
            label={title[locale]}
            note={count({ topics: [slug] })}
          />
        ))}
      </FieldGroup>
      <div className="space-y-8">
        <FieldGroup legend={t('build.difficulty')} hint={t('build.all')}>
          {DIFFICULTIES.map((difficulty) => (
            <Tick
              key={difficulty}
              type="checkbox"
              name="difficulties"
              value={difficulty}
              defaultChecked={chosen.difficulties.includes(difficulty)}
              label={t(`difficulty.${difficulty}`)}
              note={
                <>
                  {t(`difficulty-note.${difficulty}`)} {count({ difficulties: [difficulty] })}
                </>
              }
            />
          ))}
        </FieldGroup>
        <FieldGroup legend={t('build.kinds')} hint={t('build.all')}>
          {QUESTION_KINDS.map((kind) => (
            <Tick
              key={kind}
              type="checkbox"
              name="kinds"
              value={kind}
              defaultChecked={chosen.kinds.includes(kind)}
              label={kindName(kind)}
              note={count({ kinds: [kind] })}
            />
          ))}
        </FieldGroup>
      </div>
    </div>
  );
}
