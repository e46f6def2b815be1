import { useTranslations } from 'next-intl';
import { Button } from '../../../components/button';
import { Field, FieldGroup, Tick } from '../../../components/field';
import type { Topic } from '../../../domain/fact';
import {
  FEEDBACK,
  type Locale,
  QUESTION_KINDS,
  type QuestionKind,
} from '../../../domain/vocabulary';
import { startAttempt } from '../../attempt/actions';
import { FEWEST, MOST, USUAL } from '../../attempt/schema';

export type StartFormProps = {
  locale: Locale;
  pack: string;
  topics: readonly Topic[];
  byTopic: Readonly<Record<string, { facts: number; questions: number }>>;
  byKind: Readonly<Partial<Record<QuestionKind, number>>>;
};

/** One button that starts a quiz of the usual length, with what can be chosen folded away under it. */
export function StartForm({ locale, pack, topics, byTopic, byKind }: StartFormProps) {
  const t = useTranslations('home');
  const kindName = useTranslations('kinds');
  return (
    <form action={startAttempt}>
      <input type="hidden" name="pack" value={pack} />
      <input type="hidden" name="locale" value={locale} />
      <Button formNoValidate className="w-full sm:w-auto sm:px-8 sm:text-lead">
        {t('start', { count: USUAL })}
      </Button>
      <details className="group mt-4">
        <summary className="-mx-2.5 inline-flex min-h-11 items-center rounded-control px-2.5 link decoration-dashed">
          {t('options')}
        </summary>
        <div className="mt-4 grid gap-8 border-t border-line pt-6 sm:grid-cols-2">
          <FieldGroup legend={t('topics')} hint={t('allIfNone')}>
            {topics.map(({ slug, title }) => (
              <Tick
                key={slug}
                type="checkbox"
                name="topics"
                value={slug}
                label={title[locale]}
                note={t('topicCounts', byTopic[slug] ?? { facts: 0, questions: 0 })}
              />
            ))}
          </FieldGroup>
          <div className="space-y-8">
            <FieldGroup legend={t('kinds')} hint={t('allIfNone')}>
              {QUESTION_KINDS.filter((kind) => byKind[kind]).map((kind) => (
                <Tick key={kind} type="checkbox" name="kinds" value={kind} label={kindName(kind)} />
              ))}
            </FieldGroup>
            <FieldGroup legend={t('feedback.legend')}>
              {FEEDBACK.map((when) => (
                <Tick
                  key={when}
                  type="radio"
                  name="feedback"
                  value={when}
                  defaultChecked={when === 'each'}
                  label={t(`feedback.${when}`)}
                />
              ))}
            </FieldGroup>
            <Field
              id="count"
              name="count"
              type="number"
              inputMode="numeric"
              min={FEWEST}
              max={MOST}
              defaultValue={USUAL}
              required
              label={t('count')}
              hint={t('countHint', { fewest: FEWEST, most: MOST })}
            />
            <Button look="plain" className="w-full">
              {t('startChosen')}
            </Button>
          </div>
        </div>
      </details>
    </form>
  );
}
