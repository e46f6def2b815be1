import { useTranslations } from 'next-intl';
import { Notice } from '../../../components/notice';
import type { QuestionCitation } from '../../../domain/question';
import { citationsOf, statementsOf } from '../../../domain/statement';
import { Link } from '../../../i18n/navigation';
import type { GradedItem } from '../queries';
import type { Reading } from './reading';
import { Said } from './said';

type Props = Reading & { readonly item: GradedItem };

/** Why the answer is what it is, and what else the pack knows of a wrong one that was given. */
export function Explanation({ item, ...reading }: Props) {
  const t = useTranslations('quiz.review');
  const { citations, disputed } = item.question;
  const because = [...new Set(citations.map(({ fact }) => fact))];
  const against = factsAgainst(item).filter((fact) => !because.includes(fact));
  return (
    <div className="space-y-6">
      {disputed && (
        <Notice tone="caution" title={t('disputed')}>
          <p>{t('disputed-text')}</p>
        </Notice>
      )}
      <Reasons title={t('why')} facts={because} {...reading} />
      {against.length > 0 && <Reasons title={t('against')} facts={against} {...reading} />}
    </div>
  );
}

/** The facts that prove the wrong choices wrong which were made. */
function factsAgainst({ question, response }: GradedItem): string[] {
  const chosen =
    response?.kind === 'single'
      ? [response.option]
      : response?.kind === 'multiple'
        ? response.options
        : [];
  const wrong = question.options.filter(({ id, correct }) => !correct && chosen.includes(id));
  return [...new Set(wrong.map(({ proof }) => proof.fact))];
}

/** Facts in sentences with their sources under them; where claims disagree, each stands over its own source. */
function Reasons({
  title,
  facts,
  ...reading
}: Reading & { readonly title: string; readonly facts: readonly string[] }) {
  const { index, languages, locale } = reading;
  return (
    <section>
      <h3 className="text-small font-semibold text-soft">{title}</h3>
      <ul className="mt-2 space-y-3">
        {facts.map(index.fact).map((fact) => {
          const disputed = index.status(fact) === 'disputed';
          const statements = disputed ? [] : statementsOf(index, fact);
          const sentences = statements.map(reading.render.phrase);
          return (
            <li key={fact.slug} className="border-l-2 border-edge pl-4">
              {statements.map((statement, at) => (
                <p key={sentences[at]}>
                  <Said
                    languages={languages}
                    locale={locale}
                    say={({ render }) => render.phrase(statement)}
                  />
                </p>
              ))}
              {citationsOf(index, fact).map((citation) => {
                const says = reading.render.phrase(citation.says);
                return (
                  <div
                    key={`${citation.source} ${citation.paragraph} ${says}`}
                    className={disputed ? 'not-first:mt-2.5' : 'mt-1'}
                  >
                    {disputed && (
                      <p>
                        <Said
                          languages={languages}
                          locale={locale}
                          say={({ render }) => render.phrase(citation.says)}
                        />
                      </p>
                    )}
                    <Citation
                      citation={citation}
                      shown={disputed || sentences.includes(says)}
                      {...reading}
                    />
                  </div>
                );
              })}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** A source and its paragraph, with what it says where that is less exact or other than the fact. */
function Citation({
  citation: { source, paragraph, note, says },
  shown,
  index,
  locale,
  languages,
}: Reading & { readonly citation: QuestionCitation; readonly shown: boolean }) {
  const t = useTranslations('quiz.review');
  return (
    <p className="text-small text-soft">
      <Link href={`/facts#source-${source}`} className="link">
        {index.source(source).title[locale]}
      </Link>
      , {t('paragraph', { number: paragraph })}
      {!shown &&
        languages.map(({ locale: spoken, render }, at) => (
          <span key={spoken} lang={spoken === locale ? undefined : spoken}>
            {at === 0 ? ': ' : ' / '}
            {render.phrase(says)}
          </span>
        ))}
      {note && `${shown ? '.' : ''} ${note[locale]}`}
    </p>
  );
}
