import type { DateParts } from '../domain/time';
import { sharedBy, type TimeForm, type TimeShape } from './time-shape';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export function englishTime(time: TimeShape, form: TimeForm): string {
  if (form === 'between' && time.shape === 'range') {
    const { year, ...rest } = time.from;
    const said = sharedBy(time.from, time.to) === 'nothing' || rest.month === undefined;
    return `between ${point(said ? { year, ...rest } : rest)} and ${point(time.to)}`;
  }
  const name = nameOf(time);
  if (form === 'name') return name;
  if (form === 'since') return `since ${name}`;
  if (form === 'asOf') return `as of ${name}`;
  const start = time.shape === 'range' ? time.from : time.at;
  return `${start.day === undefined ? 'in' : 'on'} ${name}`;
}

function nameOf(time: TimeShape): string {
  if (time.shape !== 'range') return point(time.at);
  const { from, to } = time;
  switch (sharedBy(from, to)) {
    case 'years':
      return `${from.year}–${to.year}`;
    case 'month':
      return `${from.day}–${point(to)}`;
    case 'year':
      return from.day === undefined
        ? `${month(from)}–${point(to)}`
        : `${from.day} ${month(from)} – ${point(to)}`;
    case 'nothing':
      return `${point(from)} – ${point(to)}`;
  }
}

const month = ({ month = 1 }: Partial<DateParts>) => MONTHS[month - 1] ?? '';

const point = (at: Partial<DateParts>) =>
  [at.day, at.month === undefined ? undefined : month(at), at.year]
    .filter((part) => part !== undefined)
    .join(' ');
