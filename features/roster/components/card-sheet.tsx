import { QrCode } from '../../classroom/components/qr-code';
import type { Sheet } from '../format/sheet';

const small = 'text-small leading-snug text-soft print:text-[7.5pt]';

/** Cards as they are printed: two abreast, eight to a page of A4, none cut by its end. */
export const CardSheet = ({ sheet }: { sheet: Sheet }) => {
  const { locale, site, classroom, address, labels, cards } = sheet;
  return (
    <ul lang={locale} className="grid gap-3 sm:grid-cols-2 print:grid-cols-2 print:gap-[3mm]">
      {cards.map(({ name, username, passphrase, qr, qrLabel }) => (
        <li
          key={username}
          className="rounded-card border border-edge bg-surface p-4 print:min-h-[52mm] print:rounded-none print:border-dashed print:p-[3mm] print:text-[9.5pt]"
        >
          <p className={small}>
            {site} · {classroom}
          </p>
          <p className="leading-snug font-semibold wrap-anywhere">{name}</p>
          <div className="mt-2 flex gap-3 print:mt-[1mm] print:gap-[2mm]">
            <dl className="min-w-0 flex-1 space-y-1 leading-snug print:space-y-[0.5mm]">
              <dt className={small}>{labels.username}</dt>
              <dd className="font-semibold wrap-anywhere">{username}</dd>
              <dt className={small}>{labels.passphrase}</dt>
              <dd className="font-semibold">{passphrase}</dd>
              <dt className={small}>{labels.at}</dt>
              <dd className={`${small} wrap-anywhere`}>{address}</dd>
            </dl>
            <QrCode qr={qr} label={qrLabel} className="size-32 shrink-0 print:size-[32mm]" />
          </div>
        </li>
      ))}
    </ul>
  );
};
