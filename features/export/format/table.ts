import { createTranslator } from 'next-intl';
import type { PackIndex } from '../../../domain/pack-index';
import type { ResultSheet } from '../../../domain/results';
import type { Locale } from '../../../domain/vocabulary';
import { interfaceMessages } from '../../../i18n/catalogue';
import type { Renderer } from '../../../i18n/render';

/** `share` is from 0 to 1; `time` an instant, read by the clock of the class. */
export type ColumnKind = 'text' | 'number' | 'share' | 'time';
export type Column = {
  readonly heading: string;
  readonly kind: ColumnKind;
  readonly width: number;
};
export type Cell = string | number | Date | null;
export type Table = {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
};

export const TABLES = ['scores', 'answers', 'items'] as const;
export type TableName = (typeof TABLES)[number];

/** What every table is written with. */
export type Writing = {
  readonly sheet: ResultSheet;
  readonly render: Renderer;
  readonly index: PackIndex;
  readonly locale: Locale;
  readonly t: ExportTexts;
};

export const textsOf = (locale: Locale) =>
  createTranslator({ locale, messages: interfaceMessages(locale), namespace: 'exports' });
export type ExportTexts = ReturnType<typeof textsOf>;

export const column = (heading: string, kind: ColumnKind, width: number): Column => ({
  heading,
  kind,
  width,
});

/** Who a row is about: a pupil who has left has no name any more. */
export const nameOf = ({ name }: { readonly name: string | null }, t: ExportTexts) =>
  name ?? t('left');
