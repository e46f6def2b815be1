import { useLocale, useTranslations } from 'next-intl';
import { Button, ButtonLink } from '../../../components/button';
import type { PackIndex } from '../../../domain/pack-index';
import { drawBlueprint, type SetContent, sampleSeed } from '../../../domain/set';
import { tallyOf } from '../../../domain/set-pool';
import { countIn } from '../../../domain/set-tally';
import { Link } from '../../../i18n/navigation';
import { changeSet } from '../actions';
import { MOST_SAMPLE } from '../schema';
import { BlueprintSummary } from './blueprint-summary';
import { QuestionSheet } from './question-sheet';

type Drawn = SetContent & { readonly manner: 'drawn' };

/** Which sample a query asks for, from 1. */
export function sampleOf(query: unknown): number {
  const number = Number(query);
  return Number.isInteger(number) && number >= 1 && number <= MOST_SAMPLE ? number : 1;
}

/** What a drawn set comes to: its rule and one draw by it, which may be made the set. */
export function Sample({
  set,
  path,
  content,
  index,
  sample,
  revision,
}: {
  set: string;
  /** Of this page, without its language. */
  path: string;
  content: Drawn;
  index: PackIndex;
  sample: number;
  /** Given where the set may be changed. */
  revision?: string;
}) {
  const t = useTranslations('set.sample');
  const questions = drawBlueprint(index, content.blueprint, sampleSeed(set, sample));
  const pool = countIn(tallyOf(index), content.blueprint);
  return (
    <>
      <BlueprintSummary blueprint={content.blueprint} index={index} />
      <section aria-labelledby="sample">
        <h2 id="sample" tabIndex={-1} className="text-heading outline-none">
          {t('number', { number: sample })}
        </h2>
        <p className="mt-2 text-soft">{t(`text.${content.each}`)}</p>
        <div className="no-print mt-4 mb-6 flex flex-wrap gap-3">
          <ButtonLink look="plain" href={`${path}?sample=${(sample % MOST_SAMPLE) + 1}#sample`}>
            {t('another')}
          </ButtonLink>
          {revision && <Fix set={set} revision={revision} sample={sample} />}
        </div>
        {revision && (
          <p className="no-print mb-6">
            <Link href={`/teach/sets/${set}/pool`} className="link">
              {t('pool', { count: pool })}
            </Link>
          </p>
        )}
        <ol className="space-y-5">
          {questions.map((question, place) => (
            <li key={question.id}>
              <QuestionSheet question={question} index={index} number={place + 1} />
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}

function Fix({ set, revision, sample }: { set: string; revision: string; sample: number }) {
  const t = useTranslations('set.sample');
  return (
    <form action={changeSet}>
      <input type="hidden" name="locale" value={useLocale()} />
      <input type="hidden" name="set" value={set} />
      <input type="hidden" name="revision" value={revision} />
      <input type="hidden" name="sample" value={sample} />
      <Button look="plain" name="verb" value="fix" aria-describedby="fix-note">
        {t('fix')}
      </Button>
      <span id="fix-note" className="sr-only">
        {t('fix-note')}
      </span>
    </form>
  );
}
