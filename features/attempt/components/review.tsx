import { useTranslations } from 'next-intl';
import type { GradedItem } from '../queries';
import { MarkedChoices } from './marked-choices';
import { type Reading, sayAll } from './reading';
import { Said } from './said';

type Props = Reading & { readonly item: GradedItem };

/** What was answered beside what is right, in the shape of the question. */
export function Review(props: Props) {
  const { question } = props.item;
  switch (question.key.kind) {
    case 'single':
    case 'multiple':
    case 'true-false':
      return <MarkedChoices {...props} />;
    case 'date':
    case 'number':
      return <Typed {...props} />;
    case 'order':
      return <Ordered {...props} />;
    case 'match':
      return <Matched {...props} />;
  }
}

const heading = 'mb-2 text-small font-semibold text-soft';

function Typed({ item: { question, response, unread }, ...reading }: Props) {
  const t = useTranslations('quiz.review');
  const { key } = question;
  const right =
    key.kind === 'date'
      ? key.accepted.map((time) => ({ type: 'time' as const, time }))
      : key.kind === 'number'
        ? key.accepted.map((count) => ({ type: 'count' as const, count }))
        : [];
  const typed = response && 'typed' in response ? response.typed : (unread ?? '—');
  return (
    <dl className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
      <div>
        <dt className={heading}>{t('yours')}</dt>
        <dd className="text-lead wrap-anywhere">{typed}</dd>
        {unread !== null && (key.kind === 'date' || key.kind === 'number') && (
          <dd className="text-small text-wrong">{t(`unread.${key.kind}`)}</dd>
        )}
      </div>
      <div>
        <dt className={heading}>{t('right', { count: right.length })}</dt>
        {right.map((content) => (
          <dd key={JSON.stringify(content)} className="text-lead font-semibold">
            <Said {...reading} say={({ render }) => render.option(content)} />
          </dd>
        ))}
      </div>
    </dl>
  );
}

/** The right order; a line that stood elsewhere says where. */
function Ordered({ item: { question, response }, ...reading }: Props) {
  const t = useTranslations('quiz.review');
  if (question.key.kind !== 'order') return null;
  const given = response?.kind === 'order' ? response.sequence : [];
  return (
    <>
      <h3 className={heading}>{t('order')}</h3>
      <ol className="list-decimal space-y-2 pl-6">
        {question.key.sequence.map((id, index) => {
          const place = given.indexOf(id) + 1;
          const content = question.options.find((option) => option.id === id)?.content;
          return (
            <li key={id}>
              {content && <Said {...reading} say={({ render }) => render.option(content)} />}
              {place > 0 && place !== index + 1 && <Aside>{t('place', { place })}</Aside>}
            </li>
          );
        })}
      </ol>
    </>
  );
}

function Matched({ item: { question, response }, ...reading }: Props) {
  const t = useTranslations('quiz.review');
  const { key, prompts, options } = question;
  if (key.kind !== 'match') return null;
  const text = (id: string | undefined) => {
    const content = options.find((option) => option.id === id)?.content;
    return content ? sayAll(reading, ({ render }) => render.option(content)) : '—';
  };
  const given = response?.kind === 'match' ? response.pairs : {};
  return (
    <>
      <h3 className={heading}>{t('match')}</h3>
      <dl className="divide-y divide-line border-y border-line">
        {prompts.map(({ id, phrase }) => (
          <div key={id} className="grid gap-x-5 py-2.5 sm:grid-cols-2">
            <dt>
              <Said {...reading} say={({ render }) => render.phrase(phrase)} />
            </dt>
            <dd className="font-semibold">
              {text(key.pairs[id])}
              {given[id] !== undefined && given[id] !== key.pairs[id] && (
                <Aside>{t('pair', { answer: text(given[id]) })}</Aside>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

const Aside = ({ children }: { children: string }) => (
  <span className="block text-small font-normal text-wrong">{children}</span>
);
