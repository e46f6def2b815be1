import { describe, expect, it } from 'vitest';
import { listZones } from '../../features/classroom/format/zones';
import { clockText, describeMoment, endOfDay, toInstant, toLocal, untilText } from '../../lib/zone';

const once = (iso: string) => ({ ok: true, value: { at: new Date(iso), twice: false } });
const twice = (iso: string) => ({ ok: true, value: { at: new Date(iso), twice: true } });
const gap = { ok: false, code: 'no-such-time' };
const unreadable = { ok: false, code: 'unreadable-time' };

describe('what a clock shows, as an instant', () => {
  // Transitions as the IANA database has them.
  it.each([
    ['Europe/Berlin', '2026-03-29T01:59', once('2026-03-29T00:59Z')],
    ['Europe/Berlin', '2026-03-29T02:00', gap],
    ['Europe/Berlin', '2026-03-29T02:30', gap],
    ['Europe/Berlin', '2026-03-29T03:00', once('2026-03-29T01:00Z')],
    ['Europe/Berlin', '2026-10-25T01:59', once('2026-10-24T23:59Z')],
    ['Europe/Berlin', '2026-10-25T02:30', twice('2026-10-25T00:30Z')],
    ['Europe/Berlin', '2026-10-25T03:00', once('2026-10-25T02:00Z')],
    ['America/New_York', '2026-03-08T02:30', gap],
    ['America/New_York', '2026-11-01T01:30', twice('2026-11-01T05:30Z')],
    // Kazakhstan went from UTC+6 to UTC+5 at midnight: the last hour of February came twice.
    ['Asia/Almaty', '2024-02-29T22:59', once('2024-02-29T16:59Z')],
    ['Asia/Almaty', '2024-02-29T23:30', twice('2024-02-29T17:30Z')],
    ['Asia/Almaty', '2024-03-01T00:30', once('2024-02-29T19:30Z')],
    ['Asia/Tokyo', '2026-03-29T02:30', once('2026-03-28T17:30Z')],
    ['Asia/Tokyo', '2026-10-25T02:30', once('2026-10-24T17:30Z')],
  ])('%s %s', (zone, local, read) => {
    expect(toInstant(local, zone)).toEqual(read);
  });

  it.each(['', '2026-02-30T10:00', '2026-01-01', '2026-01-01T24:30', '1 May', '0001-01-01T00:00'])(
    'cannot read “%s”',
    (local) => {
      expect(toInstant(local, 'Asia/Almaty')).toEqual(unreadable);
    },
  );

  it('comes back as it was typed, in each zone and on each side of a change', () => {
    for (const zone of ['Europe/Berlin', 'America/New_York', 'Asia/Almaty', 'Asia/Tokyo'])
      for (let hour = 0; hour < 24 * 366; hour += 5) {
        const at = new Date(Date.UTC(2024, 0, 1, hour));
        const read = toInstant(toLocal(at, zone), zone);
        if (!read.ok) throw new Error(`${zone} ${at.toISOString()}: ${read.code}`);
        const off = at.getTime() - read.value.at.getTime();
        expect(off, `${zone} ${at.toISOString()}`).toBe(read.value.twice ? off : 0);
        expect([0, 3_600_000]).toContain(off);
      }
  });
});

describe('an instant in words', () => {
  const autumn = new Date('2026-10-24T21:30Z');

  it('is said by the clock of the class, and whose it is', () => {
    expect(describeMoment(autumn, 'Asia/Almaty', 'ru')).toBe(
      '25\u00a0октября 2026\u00a0года, 02:30, Алматы',
    );
    expect(describeMoment(autumn, 'Asia/Almaty', 'en')).toBe(
      '25\u00a0October 2026, 02:30, Almaty Time',
    );
  });

  it('calls the clock of nobody UTC, as where it is chosen', () => {
    expect(describeMoment(autumn, 'UTC', 'ru')).toMatch(/, UTC$/);
  });

  it('names the offset only in an hour that comes twice', () => {
    expect(clockText(new Date('2026-10-25T00:30Z'), 'Europe/Berlin', 'en')).toMatch(
      /02:30 GMT\+2$/,
    );
    expect(clockText(new Date('2026-10-25T01:30Z'), 'Europe/Berlin', 'en')).toMatch(
      /02:30 GMT\+1$/,
    );
    expect(clockText(new Date('2026-10-25T02:30Z'), 'Europe/Berlin', 'en')).toMatch(/03:30$/);
  });

  it('ends a day by the clock of the class, over a change of it too', () => {
    expect(endOfDay(new Date('2026-10-20T23:30Z'), 7, 'Europe/Berlin')).toBe('2026-10-28T23:59');
    expect(endOfDay(new Date('2026-10-20T23:30Z'), 7, 'America/New_York')).toBe('2026-10-27T23:59');
  });

  it.each([
    [3 * 86_400_000 + 5, 'in 3\u00a0days', 'через 3\u00a0дня'],
    [86_400_000 - 1, 'in 23\u00a0hours', 'через 23\u00a0часа'],
    [90 * 60_000, 'in 1\u00a0hour', 'через 1\u00a0час'],
    [61_000, 'in 1\u00a0minute', 'через 1\u00a0минуту'],
    [-5, 'in 1\u00a0minute', 'через 1\u00a0минуту'],
  ])('says how long it is: %d ms', (left, english, russian) => {
    const end = new Date(autumn.getTime() + left);
    expect(untilText(end, autumn, 'en')).toBe(english);
    expect(untilText(end, autumn, 'ru')).toBe(russian);
  });
});

describe.each(['en', 'ru'] as const)('the list of zones (%s)', (locale) => {
  const { common, others } = listZones(locale, new Date('2026-11-22T12:00Z'));
  const labels = [...common, ...others].map(({ label }) => label);

  it('names places and not ids, each once, with what the clock is ahead', () => {
    expect(labels.filter((label) => !/^[^/_]+ \([+−-]\d\d:\d\d\)$/u.test(label))).toEqual([]);
    expect(labels.filter((label, i) => labels.indexOf(label) !== i)).toEqual([]);
    expect(labels).toContain(locale === 'ru' ? 'Актобе (+05:00)' : 'Aqtobe (+05:00)');
  });

  it('sets a dash and a minus where CLDR has a hyphen', () => {
    const labels = [...common, ...others].map(({ label }) => label);
    for (const label of labels) expect(label).not.toMatch(/ - |\(-/);
    expect(labels.some((label) => /\(\u2212\d\d:\d\d\)$/.test(label))).toBe(true);
    const dash = locale === 'ru' ? 'Конго\u00a0— Браззавиль' : 'Congo\u00a0– Brazzaville';
    expect(labels.some((label) => label.startsWith(dash))).toBe(true);
    expect(labels.some((label) => label.startsWith('Форт-Нельсон'))).toBe(locale === 'ru');
  });

  it('has no zone by a name that it had before', () => {
    const zones = [...common, ...others].map(({ zone }) => zone);
    for (const old of ['America/Godthab', 'Europe/Kiev', 'Pacific/Truk'])
      expect(zones).not.toContain(old);
    expect(new Set(zones).size).toBe(zones.length);
  });
});
