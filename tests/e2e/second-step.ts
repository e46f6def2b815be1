// A teacher at the second step of a sign-in, with an app, by what the pages show.
import { expect, type Page } from '@playwright/test';
import type { Locale } from '../../domain/vocabulary';
import { codeOf, stepAt } from '../../lib/totp';
import { words } from './journey';

export const PASSWORD = 'four herons by a lake';

export const press = (page: Page, name: string) =>
  page.getByRole('main').getByRole('button', { name, exact: true }).click();

/** Fills the page in on which accounts are made. @returns the address */
export async function makeAccount(page: Page, locale: Locale): Promise<string> {
  const t = words(locale);
  const email = `${crypto.randomUUID()}@example.org`;
  await page.getByLabel(t('account.signUp.name')).fill('Ada Bell');
  await page.getByLabel(t('account.signUp.email')).fill(email);
  await page.getByLabel(t('account.signUp.password'), { exact: true }).fill(PASSWORD);
  await press(page, t('account.signUp.submit'));
  return email;
}

/**
 * What an app shows, now or so many steps from now, that was given the key which the page shows. The next code counts
 * already; the one before does no more once the step ends while a page is loaded.
 */
export async function readKey(page: Page) {
  const key = await page
    .getByRole('main')
    .getByText(/^([A-Z2-7]{4} ?){8}$/)
    .textContent();
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...(key ?? '').replaceAll(' ', '')]
    .map((letter) => letters.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  const bytes = (bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2));
  return (steps: number) => codeOf(Buffer.from(bytes), stepAt(new Date()) + steps);
}

export async function signOut(page: Page, locale: Locale) {
  await page.goto(`/${locale}/account`);
  await page.getByRole('button', { name: words(locale)('site.signOut'), exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`/${locale}$`));
}

/** Fills the page in on which people sign in. */
export async function givePassword(page: Page, locale: Locale, email: string) {
  const t = words(locale);
  await page.getByLabel(t('account.signIn.login')).fill(email);
  await page.getByLabel(t('account.signIn.secret'), { exact: true }).fill(PASSWORD);
  await press(page, t('account.signIn.submit'));
}
