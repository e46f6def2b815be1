import { expect, it } from 'vitest';
import { dayText, momentText } from '../../components/moment';

const AT = new Date('2026-11-22T09:05Z');

it('a day is said as facts say it', () => {
  expect(dayText(AT, 'en')).toBe('22 November 2026');
  expect(dayText(AT, 'ru')).toBe('22 ноября 2026\u00a0года');
});

it('a moment has its hour, by the clock of the zone', () => {
  expect(momentText(AT, 'en', 'Asia/Almaty')).toBe('22 November 2026 at 14:05');
  expect(momentText(AT, 'ru', 'Asia/Almaty')).toBe('22 ноября 2026\u00a0года в 14:05');
});
