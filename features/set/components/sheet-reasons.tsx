import { useLocale, useTranslations } from 'next-intl';
import type { Slot } from '../../../domain/fact-kinds';
import { withMembers } from '../../../domain/list';
import type { PackIndex } from '../../../domain/pack-index';
import type { Proof, Question } from '../../../domain/question';
import { statementsOf } from '../../../domain/statement';
import { makeRenderer } from '../../../i18n/render';
import { SheetFact } from './sheet-fact';

type Props = { readonly question: Question; readonly index: PackIndex };

/** A proof, and the wrong options that it stands for. */
type Reason = { readonly proof: Proof; readonly options: string[] };

/** Why the others are wrong, a sentence for each proof, and the facts of the question with their sources. */
export function SheetReasons({ question, index }: Props) {
  const t = useTranslations('set.sheet');
  const render = makeRenderer(index, useLocale());
  const reasons = reasonsOf(question, (content) => t('option', { text: render.option(content) }));
  const told = question.citations.map(({ fact }) => fact);
  const facts = [...new Set([...told, ...reasons.map(({ proof }) => proof.fact)])];
  return (
    <details className="mt-4">
      <summary className="link -mx-2.5 inline-flex min-h-11 items-center rounded-control px-2.5 text-small decoration-dashed">
        {t('why')}
      </summary>
      <div className="mt-2 space-y-5 pb-3 text-small">
        {question.disputed && <p className="text-caution">{t('disputed')}</p>}
        {reasons.length > 0 && (
          <section>
            <h4 className="font-semibold text-soft">
              {t(question.proof ? 'false-because' : 'reasons')}
            </h4>
            <ul className="mt-1.5 space-y-2.5">
              {reasons.map(({ proof, options }) => (
                <li key={`${proof.fact} ${options.join()}`}>
                  {options.length > 0 && <p className="font-medium">{options.join(', ')}</p>}
                  <Sentence proof={proof} index={index} />
                </li>
              ))}
            </ul>
          </section>
        )}
        <section>
          <h4 className="font-semibold text-soft">{t('facts')}</h4>
          <ul className="mt-1.5 space-y-3">
            {facts.map(index.fact).map((fact) => (
              <SheetFact key={fact.slug} fact={fact} index={index} />
            ))}
          </ul>
        </section>
      </div>
    </details>
  );
}

/** What the proof rests on, and what the fact says instead. */
function Sentence({ proof, index }: { proof: Proof; index: PackIndex }) {
  const t = useTranslations('set.proof');
  const render = makeRenderer(index, useLocale());
  const fact = index.fact(proof.fact);
  const told = proof.rule === 'complete-list' ? withMembers(index, fact) : [fact];
  const says = told.flatMap((each) => statementsOf(index, each)).map(render.phrase);
  const rule =
    proof.rule === 'asserted'
      ? t('asserted')
      : proof.rule === 'complete-list'
        ? t('list')
        : t(`one.${wordOf(proof.slot)}`);
  return (
    <p>
      {rule} {says.join(' ')}
    </p>
  );
}

function wordOf(slot: Slot) {
  if (slot === 'region') return 'place';
  return slot === 'time' || slot === 'count' || slot === 'person' || slot === 'place'
    ? slot
    : 'other';
}

/** Wrong options by what proves them so; of a false statement, its own proof. */
function reasonsOf(
  { options, proof, key }: Question,
  textOf: (content: Question['options'][number]['content']) => string,
): Reason[] {
  if (key.kind === 'true-false') return proof && !key.value ? [{ proof, options: [] }] : [];
  const reasons = new Map<string, Reason>();
  for (const option of options) {
    if (option.correct) continue;
    const { rule, fact, ...rest } = option.proof;
    const same = `${rule} ${fact} ${'slot' in rest ? rest.slot : ''}`;
    const reason = reasons.get(same) ?? { proof: option.proof, options: [] };
    reason.options.push(textOf(option.content));
    reasons.set(same, reason);
  }
  return [...reasons.values()];
}
