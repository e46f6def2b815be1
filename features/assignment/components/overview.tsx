import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ButtonLink } from '../../../components/button';
import { Card } from '../../../components/card';
import { Notice } from '../../../components/notice';
import { Link } from '../../../i18n/navigation';
import type { AssignmentView } from '../queries';
import { SettingsList } from './settings-list';
import { When } from './when';

/** What there is to know of an assignment at a glance, and where to go from it. */
export function Overview({ assignment }: { assignment: AssignmentView }) {
  const t = useTranslations('assignment.view');
  const { id, opensAt, endsAt, awayAt, classroom, pupils, started, finished } = assignment;
  const at = `/teach/assignments/${id}`;
  const shut = awayAt !== null;
  const zone = classroom.timeZone;
  const now = new Date();
  return (
    <div className="space-y-6">
      {shut && (
        <Notice>
          <p>{t(assignment.archivedAt ? 'archived' : 'classArchived')}</p>
        </Notice>
      )}
      <p className="flex flex-wrap gap-3">
        <ButtonLink href={`${at}/results`}>{t('results')}</ButtonLink>
        <ButtonLink href={`${at}/live`} look="plain">
          {t('live')}
        </ButtonLink>
        {!shut && (
          <>
            <ButtonLink href={`${at}/allowances`} look="plain">
              {t('allowances')}
            </ButtonLink>
            <ButtonLink href={`${at}/edit`} look="plain">
              {t('edit')}
            </ButtonLink>
          </>
        )}
      </p>
      <div className="grid gap-6 sm:grid-cols-2">
        <Block id="when" title={t('window')}>
          <dl className="space-y-3">
            {!(shut && opensAt > now) && (
              <Pair name={t(opensAt > now ? 'opens' : 'opened')}>
                <When at={opensAt} zone={zone} />
              </Pair>
            )}
            <Pair name={t(endsAt && endsAt <= now ? 'closed' : 'closes')}>
              {endsAt ? <When at={endsAt} zone={zone} /> : t('never')}
            </Pair>
          </dl>
        </Block>
        <Block id="counts" title={t('counts')}>
          <dl className="grid grid-cols-3 gap-3">
            <Figure name={t('pupils')} value={pupils} />
            <Figure name={t('started')} value={started} />
            <Figure name={t('finished')} value={finished} />
          </dl>
        </Block>
        <Block id="settings" title={t('settings')}>
          <SettingsList settings={assignment.settings} />
        </Block>
        <Block id="set" title={t('set')}>
          <SetLines assignment={assignment} />
        </Block>
      </div>
      <Instructions assignment={assignment} />
    </div>
  );
}

const Block = ({ id, title, children }: { id: string; title: string; children: ReactNode }) => (
  <Card as="section" labelledBy={id}>
    <h2 id={id} className="mb-3 text-heading">
      {title}
    </h2>
    {children}
  </Card>
);

const Pair = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt className="text-small text-soft">{name}</dt>
    <dd>{children}</dd>
  </div>
);

const Figure = ({ name, value }: { name: string; value: number }) => (
  <div className="flex flex-col-reverse justify-end">
    <dt className="text-small text-soft">{name}</dt>
    <dd className="text-title tabular-nums">{value}</dd>
  </div>
);

function SetLines({ assignment: { set, version } }: { assignment: AssignmentView }) {
  const t = useTranslations('assignment.view');
  const size = t(version.manner === 'drawn' ? 'drawn' : 'fixed', { count: version.size });
  return (
    <div className="space-y-2">
      <p>
        {set?.own ? (
          <Link href={`/teach/sets/${set.id}`} className="link">
            {set.title}
          </Link>
        ) : (
          set?.title
        )}
        {set && ', '}
        {t('version', { number: version.number })}
      </p>
      <p>{size}</p>
      {!set && <p className="text-small text-soft">{t('deleted')}</p>}
      {set && set.newest > version.number && <p className="text-small text-soft">{t('newer')}</p>}
    </div>
  );
}

function Instructions({ assignment: { settings } }: { assignment: AssignmentView }) {
  const t = useTranslations('assignment.view');
  const locale = useLocale();
  const { en, ru } = settings.instructions;
  const texts = [
    ['en', en],
    ['ru', ru],
  ].filter(([, text]) => text !== '');
  if (texts.length === 0) return null;
  if (locale === 'ru') texts.reverse();
  return (
    <Block id="instructions" title={t('instructions')}>
      <div className="grid gap-6 sm:grid-cols-2">
        {texts.map(([language, text]) => (
          <p key={language} lang={language} className="whitespace-pre-line wrap-anywhere">
            {text}
          </p>
        ))}
      </div>
    </Block>
  );
}
