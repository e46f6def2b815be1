import { useLocale, useTranslations } from 'next-intl';
import type { Fact } from '../../../domain/fact';
import type { PackIndex } from '../../../domain/pack-index';
import { citationsOf, statementsOf } from '../../../domain/statement';
import { makeRenderer } from '../../../i18n/render';
import { factHref, sourceHref } from '../../pack/components/reading';

/**
 * A fact in a sentence with its sources under it; where claims disagree, each stands over its own source. A page
 * of fifty questions has hundreds of these links: plain ones need no script.
 */
export function SheetFact({ fact, index }: { fact: Fact; index: PackIndex }) {
  const t = useTranslations('set.sheet');
  const locale = useLocale();
  const render = makeRenderer(index, locale);
  const disputed = index.status(fact) === 'disputed';
  const sentences = disputed ? [] : statementsOf(index, fact).map(render.phrase);
  return (
    <li className="border-l-2 border-edge pl-3">
      {sentences.map((sentence) => (
        <p key={sentence}>
          <a href={`/${locale}${factHref(fact.slug)}`} className="no-underline hover:underline">
            {sentence}
          </a>
        </p>
      ))}
      {citationsOf(index, fact).map(({ source, paragraph, says, note }) => {
        const said = render.phrase(says);
        const more = disputed || !sentences.includes(said) ? said : null;
        return (
          <p key={`${source} ${paragraph} ${said}`} className="text-soft">
            {disputed && <span className="block text-ink">{said}</span>}
            <a href={`/${locale}${sourceHref(source)}`} className="link">
              {index.source(source).title[locale]}
            </a>
            , {t('paragraph', { number: paragraph })}
            {!disputed && more && `: ${more}`}
            {note && `${more && !disputed ? '' : '.'} ${note[locale]}`}
          </p>
        );
      })}
    </li>
  );
}
