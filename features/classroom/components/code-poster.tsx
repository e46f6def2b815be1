import { useTranslations } from 'next-intl';
import { showCode } from '../../../domain/code';
import type { Locale } from '../../../domain/vocabulary';
import { joinAddress, joinLink } from '../format/link';
import { makeQr } from '../format/qr';
import { QrCode } from './qr-code';

/** A code to be read from the last row. */
export function CodePoster({ code, locale }: { code: string; locale: Locale }) {
  const t = useTranslations('classroom.code');
  const address = joinAddress(locale);
  return (
    <div className="flex flex-col items-center gap-6 text-center">
      <p className="text-lead">
        {t.rich('how', {
          address,
          b: (chunks) => <strong className="wrap-anywhere">{chunks}</strong>,
        })}
      </p>
      <p className="text-[clamp(2.6rem,11vw,6.5rem)] leading-none font-bold tracking-wider whitespace-nowrap">
        {showCode(code)}
      </p>
      <p className="text-lead text-soft">{t('or')}</p>
      <QrCode
        qr={makeQr(joinLink(code))}
        label={t('qr', { address: joinLink(code) })}
        className="size-[min(26rem,80vw)] rounded-card border border-line"
      />
    </div>
  );
}
