import { getTranslations } from 'next-intl/server';
import { LANGUAGE_NAMES } from '../../../components/language-switch';
import type { PackIndex } from '../../../domain/pack-index';
import type { Question } from '../../../domain/question';
import type { Locale } from '../../../domain/vocabulary';
import { makeRenderer } from '../../../i18n/render';
import { SheetKey } from './sheet-key';

/** A question in one language, whole: as a pupil reads it, with what is right marked. */
export async function SheetColumn({
  language,
  question,
  index,
  stemId,
}: {
  language: Locale;
  question: Question;
  index: PackIndex;
  stemId?: string;
}) {
  const t = await getTranslations({ locale: language, namespace: 'set.sheet' });
  const render = makeRenderer(index, language);
  const words = {
    key: t('key'),
    order: t('order'),
    accepted: t('accepted', {
      count: 'accepted' in question.key ? question.key.accepted.length : 1,
    }),
    pairs: t('pairs'),
    true: t('true'),
    false: t('false'),
  };
  return (
    <div lang={language} className="min-w-0">
      <p className="text-small text-soft">{LANGUAGE_NAMES[language]}</p>
      {stemId ? (
        <h3 id={stemId} className="mt-1 text-body">
          {render.phrase(question.stem)}
        </h3>
      ) : (
        <p className="mt-1 font-semibold">{render.phrase(question.stem)}</p>
      )}
      {question.statement && (
        <p className="mt-2 border-l-2 border-edge pl-3">{render.phrase(question.statement)}</p>
      )}
      <div className="mt-3">
        <SheetKey question={question} render={render} words={words} />
      </div>
    </div>
  );
}
