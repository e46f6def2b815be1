// What every journey starts from: a visitor of its own whose browser must have nothing to complain of.
import { type BrowserContext, test as base, expect, type Locator } from '@playwright/test';
import { createTranslator } from 'next-intl';
import type { Locale } from '../../domain/vocabulary';
import { interfaceMessages } from '../../i18n/catalogue';

export { expect };

/** The words of the interface, as the catalogue has them. */
export const words = (locale: Locale) =>
  createTranslator({ locale, messages: interfaceMessages(locale) });

/** Collects what goes wrong in any page: errors in the console (a breach of the policy is one) and thrown ones. */
export function watch(context: BrowserContext): string[] {
  const faults: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`${message.location().url} ${message.text()}`);
  });
  context.on('weberror', (error) => faults.push(String(error.error().stack)));
  return faults;
}

/** `expected`: what a journey provokes, as the answer 404 that Chromium reports in its console. */
export const test = base.extend<{ expected: RegExp | null }>({
  expected: [null, { option: true }],
  context: async ({ context, expected }, use) => {
    const faults = watch(context);
    await use(context);
    expect(faults.filter((fault) => !expected?.test(fault))).toEqual([]);
  },
});

/**
 * Waits until scripts have taken the element over: what is done before that is done without them, and is a full
 * load of a page. Nothing that a learner could see tells the two apart.
 */
export const takenOver = (element: Locator) =>
  expect
    .poll(() =>
      element.evaluate((node) => Object.keys(node).some((key) => key.startsWith('__reactProps'))),
    )
    .toBe(true);
