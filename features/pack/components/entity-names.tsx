import { useTranslations } from 'next-intl';
import type { Entity, FormerName } from '../../../domain/entity';
import { LOCALES, type Locale } from '../../../domain/vocabulary';
import type { Reading } from './reading';

const nameIn = (names: FormerName['names'], language: Locale) =>
  language === 'ru' ? names.ru.nom : names.en.name;

/** What an entity is called: in both languages, formerly, and in other spellings. */
export function EntityNames({ entity, locale, render }: Reading & { entity: Entity }) {
  const t = useTranslations('pack');
  const other = LOCALES.filter((language) => language !== locale);
  const accepted = entity.accepts[locale];
  return (
    <div className="border-t border-line py-3.5">
      <dt>
        <span className="font-semibold">
          {render.option({ type: 'entity', slug: entity.slug })}
        </span>
        {other.map((language) => (
          <span key={language} lang={language} className="ml-2 text-soft">
            {nameIn(entity.names, language)}
          </span>
        ))}
      </dt>
      <dd className="text-small text-soft">
        {entity.former.map((former) => (
          <p key={nameIn(former.names, locale)}>
            {t('former', {
              name: nameIn(former.names, locale),
              from: former.from ? render.time(former.from) : 'none',
              until: former.until ? render.time(former.until) : 'none',
            })}
          </p>
        ))}
        {accepted.length > 0 && <p>{t('accepted', { names: accepted.join(', ') })}</p>}
      </dd>
    </div>
  );
}
