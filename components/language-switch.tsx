import { LOCALES, type Locale } from '../domain/vocabulary';
import { Link } from '../i18n/navigation';
import { useSite } from './site';

/** Each language calls itself by its own name, wherever it is read. */
export const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = { en: 'English', ru: 'Русский' };

/**
 * `path`: links to the same page, named without its language ("/facts").
 * `form`: the id of a form that is submitted with `intent` = `locale:ru`, so that what is filled in is kept.
 */
export type SwitchTarget = { path: string; form?: never } | { form: string; path?: never };

const shape = 'flex min-h-11 items-center rounded-control px-2.5 text-small sm:px-3';
// In a face that is there already: one word is not worth fetching the other alphabet for.
const offer = `${shape} link font-here decoration-transparent hover:decoration-current`;

export function LanguageSwitch({ locale, ...target }: { locale: Locale } & SwitchTarget) {
  const { texts } = useSite();
  return (
    <nav aria-label={texts.languages} className="no-print">
      <ul className="flex">
        {LOCALES.map((language) => (
          <li key={language} lang={language}>
            {language === locale ? (
              <span aria-current="true" className={`${shape} font-semibold`}>
                {LANGUAGE_NAMES[language]}
              </span>
            ) : (
              <Offer language={language} {...target} />
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

const Offer = ({ language, path, form }: { language: Locale } & SwitchTarget) =>
  form === undefined ? (
    <Link href={path} locale={language} hrefLang={language} className={offer}>
      {LANGUAGE_NAMES[language]}
    </Link>
  ) : (
    <button
      type="submit"
      form={form}
      name="intent"
      value={`locale:${language}`}
      formNoValidate
      className={offer}
    >
      {LANGUAGE_NAMES[language]}
    </button>
  );
