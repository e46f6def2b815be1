import { FieldGroup, Tick } from '../../../components/field';
import { LANGUAGE_NAMES } from '../../../components/language-switch';
import { LOCALES, type Locale } from '../../../domain/vocabulary';

/** The language of cards is the pupils' and need not be that of the page. */
export const CardLanguage = ({
  legend,
  hint,
  chosen,
}: {
  legend: string;
  hint: string;
  chosen: Locale;
}) => (
  <FieldGroup legend={legend} hint={hint}>
    {LOCALES.map((locale) => (
      <Tick
        key={locale}
        type="radio"
        name="cards"
        value={locale}
        defaultChecked={locale === chosen}
        label={<span lang={locale}>{LANGUAGE_NAMES[locale]}</span>}
      />
    ))}
  </FieldGroup>
);
