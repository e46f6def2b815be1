import { useTranslations } from 'next-intl';
import { Notice } from '../../../components/notice';
import type { Locale } from '../../../domain/vocabulary';
import { Link } from '../../../i18n/navigation';
import { describeMoment } from '../../../lib/zone';
import { makeSnapshot } from '../format/snapshot';
import type { Live } from '../queries';
import { LiveBoard } from './live-board';

const SLOW_SECONDS = 20;

/** A class at work. Without scripts the page asks for itself again, and there is a link for whoever cannot wait. */
export function LiveView({ live, locale, now }: { live: Live; locale: Locale; now: Date }) {
  const t = useTranslations('live');
  const { away, closesAt, classroom } = live;
  const end = () => {
    if (away) return t(away === 'class' ? 'classArchived' : 'archived');
    if (!closesAt) return t('noClosing');
    return t('closes', { when: describeMoment(closesAt, classroom.timeZone, locale) });
  };
  const columns = ['name', 'status', 'question', 'answered', 'left', 'seen'] as const;
  const texts = Object.fromEntries(columns.map((name) => [name, t(name)])) as Texts;
  return (
    <>
      <noscript>
        <meta httpEquiv="refresh" content={String(SLOW_SECONDS)} />
      </noscript>
      {live.rows.length === 0 ? (
        <Notice>{t('empty')}</Notice>
      ) : (
        <LiveBoard
          stream={`/api/assignments/${live.id}/live?locale=${locale}`}
          first={makeSnapshot(live, locale, now)}
          texts={{ ...texts, table: t('table'), lost: t('lost') }}
        />
      )}
      <p className="mt-6 flex flex-wrap items-center gap-x-6 text-soft">
        <span>{end()}</span>
        <Link
          href={`/teach/assignments/${live.id}/live`}
          className="link flex min-h-11 items-center"
        >
          {t('refresh')}
        </Link>
      </p>
    </>
  );
}

type Texts = Record<'name' | 'status' | 'question' | 'answered' | 'left' | 'seen', string>;
