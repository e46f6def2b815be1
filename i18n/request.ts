import { hasLocale } from 'next-intl';
import { getRequestConfig } from 'next-intl/server';
import { interfaceMessages } from './catalogue';
import { routing } from './routing';

export default getRequestConfig(async ({ requestLocale }) => {
  const requested = await requestLocale;
  const locale = hasLocale(routing.locales, requested) ? requested : routing.defaultLocale;
  return {
    locale,
    messages: interfaceMessages(locale),
    timeZone: 'UTC',
    // A hole in a catalogue stops the work on it; a visitor is shown the key rather than an error page.
    ...(process.env.NODE_ENV === 'production' ? {} : { onError: raise }),
  };
});

function raise(error: Error): never {
  throw error;
}
