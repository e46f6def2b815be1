import { useTranslations } from 'next-intl';
import { ButtonLink } from '../../../components/button';
import { Card } from '../../../components/card';
import { Fold } from '../../../components/fold';
import { showCode } from '../../../domain/code';
import type { Locale } from '../../../domain/vocabulary';
import { joinLink } from '../format/link';
import { makeQr } from '../format/qr';
import type { ClassroomPage } from '../queries';
import { CodeForm } from './code-form';
import { QrCode } from './qr-code';

/** The way into a class, with what its teachers may do to it. */
export function CodePanel({ classroom, locale }: { classroom: ClassroomPage; locale: Locale }) {
  const t = useTranslations('classroom.code');
  const { id, code, codeOpen } = classroom;
  const address = joinLink(code);
  const target = { locale, classroom: id, from: 'class' } as const;
  return (
    <Card as="section" labelledBy="code">
      <div className="flex flex-wrap items-start justify-between gap-6">
        <div className="min-w-0 flex-1 basis-60">
          <h2 id="code" className="text-small font-medium text-soft">
            {t('title')}
          </h2>
          <p
            className={`mt-1 text-title font-semibold tracking-wider tabular-nums ${codeOpen ? '' : 'text-soft line-through decoration-2'}`}
          >
            {showCode(code)}
          </p>
          <p className="mt-2">{t(codeOpen ? 'open' : 'closed')}</p>
          {codeOpen && (
            <p className="mt-3 text-small wrap-anywhere">
              <span className="text-soft">{t('link')}: </span>
              <span className="select-all">{address}</span>
            </p>
          )}
        </div>
        {codeOpen && (
          <QrCode
            qr={makeQr(address)}
            label={t('qr', { address })}
            className="size-36 rounded-control border border-line"
          />
        )}
      </div>
      <div className="mt-6 flex flex-wrap items-center gap-3 no-print">
        {codeOpen && <ButtonLink href={`/teach/classes/${id}/code`}>{t('project')}</ButtonLink>}
        <CodeForm
          {...target}
          intent={codeOpen ? 'close' : 'open'}
          look={codeOpen ? 'plain' : 'primary'}
        >
          {t(codeOpen ? 'close' : 'reopen')}
        </CodeForm>
      </div>
      <div className="mt-3">
        <Fold label={t('renew')}>
          <p className="mb-4">{t('renew-text')}</p>
          <CodeForm {...target} intent="renew">
            {t('renew-confirm')}
          </CodeForm>
        </Fold>
      </div>
    </Card>
  );
}
