import { byName } from '../../../domain/by-name';
import type { Locale } from '../../../domain/vocabulary';
import { zoneName } from '../../../lib/zone';

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
  'Africa/Asmera': 'Africa/Asmara',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Catamarca': 'America/Argentina/Catamarca',
  'America/Coral_Harbour': 'America/Atikokan',
  'America/Cordoba': 'America/Argentina/Cordoba',
  'America/Godthab': 'America/Nuuk',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'America/Jujuy': 'America/Argentina/Jujuy',
  'America/Louisville': 'America/Kentucky/Louisville',
  'America/Mendoza': 'America/Argentina/Mendoza',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Pacific/Enderbury': 'Pacific/Kanton',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
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

/** "GMT+05:00" as "+05:00". */
const offset = (zone: string, locale: Locale, at: Date) =>
  new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'longOffset' })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')
    ?.value.replace(/^(GMT|UTC)/, '')
    .replace('-', '\u2212') || '+00:00';

const place = (zone: string) => zone.split('/').slice(1).join(', ').replaceAll('_', ' ') || zone;

/** "Aqtobe", «Актобе»; the place in the id where the language has only letters ("CET", which thirty zones share). */
function nameOf(zone: string, locale: Locale, at: Date): string {
  const name = CITY[locale][zone] ?? zoneName(zone, locale, at).replace(/ Time$/, '');
  return /^(?:[A-Z]{2,4}|(?:GMT|UTC).*)$/.test(name) ? place(zone) : name;
}

/** Those that are near first, then all there are; each named in words. */
export function listZones(locale: Locale, at: Date): ZoneChoices {
  const common = new Set<string>(COMMON);
  const others = [...new Set([...ALL].map((zone) => NAMED_ANEW[zone] ?? zone))]
    .filter((zone) => !common.has(zone) && isZone(zone))
    .map((zone) => ({ zone, name: nameOf(zone, locale, at) }))
    .sort(byName);
  return {
    common: COMMON.filter(isZone).map((zone) => ({
      zone,
      label: `${CITY[locale][zone] ?? place(zone)} (${offset(zone, locale, at)})`,
    })),
    others: others.map(({ zone, name }) => ({
      zone,
      label: `${name} (${offset(zone, locale, at)})`,
    })),
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
    'America/Fort_Nelson': 'Форт-Нельсон',
  },
};
