import { useTranslations } from 'next-intl';
import { Button } from '../../../components/button';
import { Field, FieldGroup, Tick } from '../../../components/field';
import type { Topic } from '../../../domain/fact';
import type { QuestionCounts } from '../../../domain/generate/bank';
import { type Locale, QUESTION_KINDS, QUIZ_FEEDBACK } from '../../../domain/vocabulary';
import { startAttempt } from '../actions';
import { FEWEST, MOST, USUAL } from '../schema';

/** Choices as they were made, so that a refusal does not lose them. */
export type Chosen = Readonly<Record<string, readonly string[]>>;

const NONE = { facts: 0, questions: 0 };

/** All that can be chosen of a quiz, unfolded, as it was chosen before. */
export function ChoiceForm({
  locale,
  pack,
  topics,
  chosen = {},
  counts,
}: {
  locale: Locale;
  pack: string;
  topics: readonly Topic[];
  chosen?: Chosen;
  counts?: QuestionCounts;
}) {
  const t = useTranslations('attempt.start');
  const kindName = useTranslations('kinds');
  const counted = useTranslations('home');
  const has = (name: string, value: string) => chosen[name]?.includes(value) ?? false;
  return (
    <form action={startAttempt} className="space-y-8">
      <input type="hidden" name="pack" value={pack} />
      <input type="hidden" name="locale" value={locale} />
      <Field
        id="count"
        name="count"
        type="number"
        inputMode="numeric"
        min={FEWEST}
        max={MOST}
        required
        defaultValue={chosen.count?.[0] ?? USUAL}
        label={t('count')}
        hint={t('count-hint', { fewest: FEWEST, most: MOST })}
      />
      <div className="grid gap-8 sm:grid-cols-2">
        <FieldGroup legend={t('topics')} hint={t('topics-hint')}>
          {topics.map(({ slug, title }) => (
            <Tick
              key={slug}
              type="checkbox"
              name="topics"
              value={slug}
              defaultChecked={has('topics', slug)}
              label={title[locale]}
              note={counts && counted('topicCounts', counts.byTopic[slug] ?? NONE)}
            />
          ))}
        </FieldGroup>
        <FieldGroup legend={t('kinds')} hint={t('kinds-hint')}>
          {QUESTION_KINDS.map((kind) => (
            <Tick
              key={kind}
              type="checkbox"
              name="kinds"
              value={kind}
              defaultChecked={has('kinds', kind)}
              label={kindName(kind)}
              note={counts && counted('kindCount', { questions: counts.byKind[kind] ?? 0 })}
            />
          ))}
        </FieldGroup>
      </div>
      <FieldGroup legend={t('feedback')}>
        {QUIZ_FEEDBACK.map((when) => (
          <Tick
            key={when}
            type="radio"
            name="feedback"
            value={when}
            defaultChecked={(chosen.feedback?.[0] ?? 'each') === when}
            label={t(when)}
            note={when === 'end' ? t('end-note') : undefined}
          />
        ))}
      </FieldGroup>
      <Button className="w-full sm:w-auto">{t('submit')}</Button>
    </form>
  );
}
