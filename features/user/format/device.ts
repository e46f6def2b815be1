export const BROWSERS = [
  'yandex',
  'opera',
  'edge',
  'samsung',
  'firefox',
  'chrome',
  'safari',
] as const;
export const SYSTEMS = [
  'iphone',
  'ipad',
  'android',
  'chromeos',
  'windows',
  'macos',
  'linux',
] as const;

export type Device = {
  readonly browser: (typeof BROWSERS)[number] | 'other';
  readonly system: (typeof SYSTEMS)[number] | 'other';
};

/** In this order: most browsers also call themselves by the names of those they descend from. */
const MARKS: Readonly<Record<Device['browser'] | Device['system'], RegExp>> = {
  yandex: /YaBrowser|YaApp/,
  opera: /OPR\/|OPiOS|OPT\//,
  edge: /Edg(A|iOS)?\//,
  samsung: /SamsungBrowser/,
  firefox: /Firefox|FxiOS/,
  chrome: /Chrome|Chromium|CriOS/,
  safari: /Safari/,
  iphone: /iPhone|iPod/,
  ipad: /iPad/,
  android: /Android/,
  chromeos: /CrOS/,
  windows: /Windows/,
  macos: /Mac OS X|Macintosh/,
  linux: /Linux|X11/,
  other: /^/,
};

/** A browser's description of itself, as much of it as a person would say. */
export const deviceOf = (userAgent: string | null): Device => ({
  browser: BROWSERS.find((name) => MARKS[name].test(userAgent ?? '')) ?? 'other',
  system: SYSTEMS.find((name) => MARKS[name].test(userAgent ?? '')) ?? 'other',
});
