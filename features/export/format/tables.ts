// The three tables of an assignment, neutral to the file they are written to: what pupils scored, what they
// answered, and what the questions are like.
import type { PackIndex } from '../../../domain/pack-index';
import type { ResultSheet } from '../../../domain/results';
import type { Locale } from '../../../domain/vocabulary';
import { makeRenderer } from '../../../i18n/render';
import { answerTable } from './answer-table';
import { itemTable } from './item-table';
import { scoreTable } from './score-table';
import { type Table, type TableName, textsOf } from './table';

/** The tables in the language of the page. `index` is the pack at the version that was assigned. */
export function makeTables(
  sheet: ResultSheet,
  index: PackIndex,
  locale: Locale,
): Readonly<Record<TableName, Table>> {
  const render = makeRenderer(index, locale);
  const writing = { sheet, render, index, locale, t: textsOf(locale) };
  return {
    scores: scoreTable(writing),
    answers: answerTable(writing),
    items: itemTable(writing),
  };
}
