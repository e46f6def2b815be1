import type { InterfaceMessages } from './i18n/catalogue';
import type { routing } from './i18n/routing';

declare module 'next-intl' {
  interface AppConfig {
    Locale: (typeof routing.locales)[number];
    Messages: InterfaceMessages;
  }
}
