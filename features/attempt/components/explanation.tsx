import { useTranslations } from 'next-intl';
import { Notice } from '../../../components/notice';
import type { Question } from '../../../domain/question';
import { Link } from '../../../i18n/navigation';
import type { Reading } from './reading';

/** Why the answer is what it is, and what each source says of it, at its own precision. */
export function Explanation({
  question,
  index,
  locale,
  render,
}: Reading & { question: Pick<Question, 'explanation' | 'citations' | 'disputed'> }) {
  const t = useTranslations('quiz.review');
  const { explanation, citations, disputed } = question;
  const why = [...new Set(explanation.map(render.phrase))];
  return (
    <div className="space-y-6">
      {disputed && (
        <Notice tone="caution" title={t('disputed')}>
          <p>{t('disputed-text')}</p>
        </Notice>
      )}
      <section>
        <h3 className="text-small font-semibold text-soft">{t('why')}</h3>
        {why.map((sentence) => (
          <p key={sentence} className="mt-2">
            {sentence}
          </p>
        ))}
      </section>
      <section>
        <h3 className="text-small font-semibold text-soft">{t('sources')}</h3>
        <ul className="mt-2 space-y-3">
          {citations.map(({ fact, source, paragraph, says, note }) => (
            <li
              key={`${fact} ${source} ${paragraph} ${render.phrase(says)}`}
              className="border-l-2 border-edge pl-4"
            >
              <p>{render.phrase(says)}</p>
              {note && <p className="text-small text-soft">{note[locale]}</p>}
              <p className="text-small text-soft">
                <Link href={`/facts#source-${source}`} className="link">
                  {index.source(source).title[locale]}
                </Link>
                , {t('paragraph', { number: paragraph })}
              </p>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
