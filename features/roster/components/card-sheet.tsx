import { QrCode } from '../../classroom/components/qr-code';
import type { Sheet } from '../format/sheet';

/** Cards as they are printed: two abreast, eight to a page of A4, none cut by its end. */
export const CardSheet = ({ sheet }: { sheet: Sheet }) => {
  const { locale, site, classroom, address, labels, cards } = sheet;
  return (
    <ul lang={locale} className="grid gap-3 sm:grid-cols-2 print:grid-cols-2 print:gap-[3mm]">
      {cards.map(({ name, username, passphrase, qr, qrLabel }) => (
        <li
          key={username}
          className="flex min-h-[52mm] gap-3 overflow-hidden rounded-card border border-edge bg-surface p-4 print:h-[52mm] print:rounded-none print:border-dashed print:p-[3mm]"
        >
          <div className="flex min-w-0 flex-1 flex-col">
            <p className="text-small text-soft">
              {site} · {classroom}
            </p>
            <p className="leading-snug font-semibold wrap-anywhere">{name}</p>
            <dl className="mt-2 space-y-1.5 leading-snug">
              <div>
                <dt className="text-small text-soft">{labels.username}</dt>
                <dd className="font-semibold wrap-anywhere">{username}</dd>
              </div>
              <div>
                <dt className="text-small text-soft">{labels.passphrase}</dt>
                <dd className="font-semibold">{passphrase}</dd>
              </div>
            </dl>
            <p className="mt-auto pt-1.5 text-small text-soft wrap-anywhere">
              {labels.at} {address}
            </p>
          </div>
          <QrCode qr={qr} label={qrLabel} className="size-28 shrink-0 print:size-[30mm]" />
        </li>
      ))}
    </ul>
  );
};
