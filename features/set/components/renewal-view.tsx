import { useLocale, useTranslations } from 'next-intl';
import { Button, ButtonLink } from '../../../components/button';
import { Notice } from '../../../components/notice';
import type { PackIndex } from '../../../domain/pack-index';
import type { Question } from '../../../domain/question';
import type { Renewal } from '../../../domain/set-renew';
import { makeRenderer } from '../../../i18n/render';
import { renewFromPack } from '../actions';

/** What would change in a set with the newest facts, before it does. `index`: the pack as the set knows it. */
export function RenewalView({
  set,
  revision,
  renewal: { content, changed, vanished, topics },
  index,
}: {
  set: string;
  revision: string;
  renewal: Renewal;
  index: PackIndex;
}) {
  const t = useTranslations('set.renew');
  const locale = useLocale();
  const gone = index.pack.topics.filter(({ slug }) => topics.includes(slug));
  const same = changed.length + vanished.length + gone.length === 0;
  return (
    <div className="max-w-column space-y-8">
      {same && <p>{t('same')}</p>}
      <Stems title={t('changed')} questions={changed} index={index} />
      <Stems title={t('vanished')} questions={vanished} index={index} />
      {gone.length > 0 && (
        <p>{t('topics', { topics: gone.map(({ title }) => title[locale]).join('; ') })}</p>
      )}
      {!content && (
        <Notice tone="caution">
          <p>{t('nothing')}</p>
        </Notice>
      )}
      <div className="flex flex-wrap gap-3">
        {content && (
          <form action={renewFromPack}>
            <input type="hidden" name="locale" value={locale} />
            <input type="hidden" name="set" value={set} />
            <input type="hidden" name="revision" value={revision} />
            <Button>{t('submit')}</Button>
          </form>
        )}
        <ButtonLink look="plain" href={`/teach/sets/${set}`}>
          {t('back')}
        </ButtonLink>
      </div>
    </div>
  );
}

function Stems({
  title,
  questions,
  index,
}: {
  title: string;
  questions: readonly Question[];
  index: PackIndex;
}) {
  const render = makeRenderer(index, useLocale());
  if (questions.length === 0) return null;
  return (
    <section>
      <h2 className="mb-3 text-heading">{title}</h2>
      <ul className="list-disc space-y-2 pl-5">
        {questions.map(({ id, stem, statement }) => (
          <li key={id}>
            {render.phrase(stem)} {statement && render.phrase(statement)}
          </li>
        ))}
      </ul>
    </section>
  );
}
