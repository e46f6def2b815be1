import type { Locale } from '../../../domain/vocabulary';

/** Where the site's first classes are; the browser's own zone is chosen among all of them. */
const COMMON = [
  'Asia/Almaty',
  'Asia/Qyzylorda',
  'Asia/Aqtau',
  'Asia/Tokyo',
  'Europe/Moscow',
  'Europe/Kaliningrad',
  'Europe/Samara',
  'Asia/Yekaterinburg',
  'Asia/Omsk',
  'Asia/Novosibirsk',
  'Asia/Krasnoyarsk',
  'Asia/Irkutsk',
  'Asia/Yakutsk',
  'Asia/Vladivostok',
  'Asia/Kamchatka',
  'Europe/London',
  'Europe/Berlin',
  'Europe/Paris',
  'Europe/Warsaw',
  'Europe/Kyiv',
  'Europe/Istanbul',
] as const;

export const USUAL_ZONE = 'Asia/Almaty';

const ALL: ReadonlySet<string> = new Set(['UTC', ...Intl.supportedValuesOf('timeZone')]);

/** By which name the same zone goes here: browsers and servers know some by an older one. */
const NAMED_ANEW: Readonly<Record<string, string>> = {
  'Europe/Kiev': 'Europe/Kyiv',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
};

/** Can times be reckoned in it? */
export function isZone(zone: string): boolean {
  if (ALL.has(zone)) return true;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

export type ZoneChoice = { readonly zone: string; readonly label: string };
export type ZoneChoices = {
  readonly common: readonly ZoneChoice[];
  readonly others: readonly ZoneChoice[];
};

const part = (zone: string, locale: Locale, at: Date, style: 'shortGeneric' | 'longOffset') =>
  new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: style })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value ?? zone;

/** "GMT+05:00" as "+05:00". */
const offset = (zone: string, locale: Locale, at: Date) =>
  part(zone, locale, at, 'longOffset').replace(/^(GMT|UTC)/, '') || '+00:00';

const place = (zone: string) => zone.split('/').slice(1).join(', ').replaceAll('_', ' ') || zone;

/** Those that are near first, named in words; then all there are, by the names that the world knows. */
export function listZones(locale: Locale, at: Date): ZoneChoices {
  const common = new Set<string>(COMMON);
  const others = [...new Set([...ALL].map((zone) => NAMED_ANEW[zone] ?? zone))]
    .filter((zone) => !common.has(zone))
    .sort();
  return {
    common: COMMON.filter(isZone).map((zone) => ({
      zone,
      label: `${CITY[locale][zone] ?? place(zone)} (${offset(zone, locale, at)})`,
    })),
    others: others.map((zone) => ({ zone, label: zone.replaceAll('_', ' ') })),
  };
}

const CITY: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  en: {
    'Asia/Almaty': 'Kazakhstan: Almaty, Astana',
    'Asia/Qyzylorda': 'Kazakhstan: Kyzylorda',
    'Asia/Aqtau': 'Kazakhstan: Aktau',
    'Asia/Tokyo': 'Japan: Tokyo',
    'Europe/Moscow': 'Russia: Moscow',
  },
  ru: {
    'Asia/Almaty': 'Казахстан: Алматы, Астана',
    'Asia/Qyzylorda': 'Казахстан: Кызылорда',
    'Asia/Aqtau': 'Казахстан: Актау',
    'Asia/Tokyo': 'Япония: Токио',
    'Europe/Moscow': 'Россия: Москва',
    'Europe/Kaliningrad': 'Калининград',
    'Europe/Samara': 'Самара',
    'Asia/Yekaterinburg': 'Екатеринбург',
    'Asia/Omsk': 'Омск',
    'Asia/Novosibirsk': 'Новосибирск',
    'Asia/Krasnoyarsk': 'Красноярск',
    'Asia/Irkutsk': 'Иркутск',
    'Asia/Yakutsk': 'Якутск',
    'Asia/Vladivostok': 'Владивосток',
    'Asia/Kamchatka': 'Камчатка',
    'Europe/London': 'Лондон',
    'Europe/Berlin': 'Берлин',
    'Europe/Paris': 'Париж',
    'Europe/Warsaw': 'Варшава',
    'Europe/Kyiv': 'Киев',
    'Europe/Istanbul': 'Стамбул',
  },
};
