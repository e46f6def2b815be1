import type { DateParts } from '../domain/time';
import { sharedBy, type TimeForm, type TimeShape } from './time-shape';

type TimeCase = 'nom' | 'gen' | 'pre';

const MONTHS: readonly Readonly<Record<TimeCase, string>>[] = [
  { nom: 'январь', gen: 'января', pre: 'январе' },
  { nom: 'февраль', gen: 'февраля', pre: 'феврале' },
  { nom: 'март', gen: 'марта', pre: 'марте' },
  { nom: 'апрель', gen: 'апреля', pre: 'апреле' },
  { nom: 'май', gen: 'мая', pre: 'мае' },
  { nom: 'июнь', gen: 'июня', pre: 'июне' },
  { nom: 'июль', gen: 'июля', pre: 'июле' },
  { nom: 'август', gen: 'августа', pre: 'августе' },
  { nom: 'сентябрь', gen: 'сентября', pre: 'сентябре' },
  { nom: 'октябрь', gen: 'октября', pre: 'октябре' },
  { nom: 'ноябрь', gen: 'ноября', pre: 'ноябре' },
  { nom: 'декабрь', gen: 'декабря', pre: 'декабре' },
];

const YEAR: Readonly<Record<TimeCase, string>> = { nom: 'год', gen: 'года', pre: 'году' };
const YEARS: Readonly<Record<TimeCase, string>> = { nom: 'годы', gen: 'годов', pre: 'годах' };

/** Holds a number to its noun, and a dash to the word before it. */
const NBSP = '\u00a0';
const DASH = `${NBSP}— `;

export function russianTime(time: TimeShape, form: TimeForm): string {
  switch (form) {
    case 'name':
      return nameOf(time, 'nom');
    case 'since':
      return `${since(startOf(time))} ${nameOf(time, 'gen')}`;
    case 'asOf':
      // The accusative of a month and of a year is their nominative.
      return `по состоянию на ${nameOf(time, 'nom')}`;
    case 'between':
      return time.shape === 'range' ? between(time.from, time.to) : russianTime(time, 'in');
    case 'in':
      return startOf(time).day === undefined ? `в ${nameOf(time, 'pre')}` : nameOf(time, 'gen');
  }
}

function between(from: DateParts, to: DateParts): string {
  const shared = sharedBy(from, to);
  const start = shared === 'years' ? String(from.year) : point(from, 'gen', shared === 'nothing');
  return `${since(from)} ${start} по ${point(to, 'nom')}`;
}

/** «Со второго»: a day is written in figures and still read aloud. */
const since = (start: Partial<DateParts>) => (start.day === 2 ? 'со' : 'с');

const startOf = (time: TimeShape) => (time.shape === 'range' ? time.from : time.at);

function nameOf(time: TimeShape, form: TimeCase): string {
  if (time.shape === 'annual') return days(String(time.at.day), time.at.month);
  if (time.shape === 'point') return point(time.at, form);
  const { from, to } = time;
  switch (sharedBy(from, to)) {
    case 'years':
      return `${from.year}–${to.year}${NBSP}${YEARS[form]}`;
    case 'month':
      return `${days(`${from.day}–${to.day}`, to.month)} ${inYear(to.year)}`;
    case 'year':
      return `${point(from, form, false)}${DASH}${point(to, form)}`;
    case 'nothing':
      return `${point(from, form)}${DASH}${point(to, form)}`;
  }
}

function point({ year, month, day }: DateParts, form: TimeCase, withYear = true): string {
  if (month === undefined) return `${year}${NBSP}${YEAR[form]}`;
  const start = day === undefined ? (MONTHS[month - 1]?.[form] ?? '') : days(String(day), month);
  return withYear ? `${start} ${inYear(year)}` : start;
}

const days = (figures: string, month = 1) => `${figures}${NBSP}${MONTHS[month - 1]?.gen ?? ''}`;

const inYear = (year: number) => `${year}${NBSP}${YEAR.gen}`;
