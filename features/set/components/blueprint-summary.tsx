import { useLocale, useTranslations } from 'next-intl';
import type { PackIndex } from '../../../domain/pack-index';
import type { Blueprint } from '../../../domain/set';

/** The rule of a drawn set in words. */
export function BlueprintSummary({
  blueprint: { topics, kinds, difficulties },
  index,
}: {
  blueprint: Blueprint;
  index: PackIndex;
}) {
  const t = useTranslations('set');
  const kindName = useTranslations('kinds');
  const locale = useLocale();
  const named = index.pack.topics.filter(({ slug }) => topics.includes(slug));
  const lines = [
    [t('blueprint.topics'), named.map(({ title }) => title[locale])],
    [t('blueprint.kinds'), kinds.map((kind) => kindName(kind))],
    [t('blueprint.difficulty'), difficulties.map((each) => t(`difficulty.${each}`))],
  ] as const;
  return (
    <section aria-labelledby="blueprint" className="mb-10">
      <h2 id="blueprint" className="mb-3 text-heading">
        {t('blueprint.title')}
      </h2>
      <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-2">
        {lines.map(([name, values]) => (
          <div key={name} className="contents">
            <dt className="text-soft">{name}</dt>
            <dd>{values.length > 0 ? values.join('; ') : t('blueprint.all')}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
