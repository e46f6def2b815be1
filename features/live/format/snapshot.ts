// A moment of a class in the words of one language, ready to be shown: the page makes its first one, the stream
// every later one, and the browser knows neither rules nor catalogues.
import { createTranslator } from 'next-intl';
import { countStates, type LiveRow, type LiveState, secondsLeft } from '../../../domain/live';
import type { Locale } from '../../../domain/vocabulary';
import { interfaceMessages } from '../../../i18n/catalogue';
import { dateFormat } from '../../../lib/date-format';
import type { Live } from '../queries';

export type SnapshotRow = {
  readonly id: string;
  readonly name: string;
  readonly username: string | null;
  readonly state: LiveState;
  readonly stateText: string;
  readonly question: string;
  readonly answered: string;
  /** 0 to 1, of the questions of the attempt. */
  readonly share: number;
  /** Seconds left when this was made; the browser counts on from there. */
  readonly left: number | null;
  readonly seen: string;
};

export type Snapshot = {
  readonly summary: string;
  readonly states: readonly {
    readonly state: LiveState;
    readonly text: string;
    readonly share: number;
  }[];
  readonly rows: readonly SnapshotRow[];
};

const NONE = '—';

export function makeSnapshot(live: Live, locale: Locale, now: Date): Snapshot {
  const t = createTranslator({ locale, messages: interfaceMessages(locale), namespace: 'live' });
  const hour = dateFormat(locale, { timeStyle: 'short', timeZone: live.classroom.timeZone });
  const counts = countStates(live.rows);
  const all = live.rows.length;
  const toRow = (row: LiveRow): SnapshotRow => {
    const { attempt } = row;
    const progress = attempt && { answered: attempt.answered, total: attempt.total };
    return {
      id: row.membershipId,
      name: row.name,
      username: row.username,
      state: row.state,
      stateText: t(`state.${row.state}`, { number: attempt?.number ?? 1 }),
      question: attempt && row.state === 'working' ? String(attempt.position) : NONE,
      answered: progress ? t('of', progress) : NONE,
      share: progress ? progress.answered / Math.max(1, progress.total) : 0,
      left: secondsLeft(row, now),
      seen: attempt?.seenAt ? hour.format(attempt.seenAt) : NONE,
    };
  };
  return {
    summary: t('summary', { all, ...counts }),
    states: (['finished', 'expired', 'working', 'waiting'] as const).map((state) => ({
      state,
      text: t(`count.${state}`, { count: counts[state] }),
      share: all === 0 ? 0 : counts[state] / all,
    })),
    rows: live.rows.map(toRow),
  };
}

/** What changes when somebody has done something, and does not when only time has passed. */
export const markOf = (live: Live): string =>
  JSON.stringify([live.title, live.closesAt, live.rows]);
