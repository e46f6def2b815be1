import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { LOCALES, type Locale } from '../../domain/vocabulary';
import { startServer } from '../setup/server';
import { expect, test, watch, words } from './journey';
import { joinClass, signInWithCard } from './school';
import { givePassword, makeAccount, PASSWORD, press, readKey, signOut } from './second-step';

/** The page that sets a second step up, and from which one is led on to `next`. */
const isAsked = (page: Page, locale: Locale, next: string) =>
  expect(page).toHaveURL(
    new RegExp(`/${locale}/account/second-step\\?next=${encodeURIComponent(next)}$`),
  );

/** A page of a browser of its own, at a site of its own. */
async function openAt(browser: Browser, baseURL: string, faults: string[][]) {
  const context = await browser.newContext({ baseURL });
  faults.push(watch(context));
  return context.newPage();
}

/** Whatever a teacher opens who has no second step yet, they are led to it. @returns their address */
async function isKeptOut(page: Page, locale: Locale): Promise<string> {
  const t = words(locale);
  await page.goto(`/${locale}/teach/sets/new`);
  await page.getByRole('link', { name: t('account.signIn.signUp') }).click();
  await expect(page).toHaveURL(/\/sign-up\?/);
  const email = await makeAccount(page, locale);
  await isAsked(page, locale, '/teach/sets/new');
  await expect(page.getByText(t('account.factor.required'))).toBeVisible();
  const nobody = '/teach/classes/00000000-0000-4000-8000-000000000000';
  for (const path of ['/teach/classes?archived=1', nobody, '/co-teach/x']) {
    await page.goto(`/${locale}${path}`);
    await isAsked(page, locale, path);
  }
  // By a link too, which loads no page.
  await page.goto(`/${locale}/account`);
  await page.getByRole('link', { name: t('site.section.teach'), exact: true }).click();
  await isAsked(page, locale, '/teach');
  return email;
}

async function setUp(page: Page, locale: Locale) {
  const t = words(locale);
  await page.getByLabel(t('account.page.current'), { exact: true }).fill(PASSWORD);
  await press(page, t('account.factor.begin.submit'));
  await expect(page.getByRole('img', { name: t('account.factor.scan.qr') })).toBeVisible();
  const app = await readKey(page);
  await page.getByLabel(t('account.factor.scan.code')).fill(app(0));
  await press(page, t('account.factor.scan.submit'));
  await expect(page.getByText(t('account.factor.codes.once'))).toBeVisible();
  await press(page, t('account.factor.codes.done'));
  return app;
}

/** A teacher's way in, and one of their pupils beside it. `open`: a page of a browser of its own. */
async function comeIn(open: () => Promise<Page>, locale: Locale) {
  const t = words(locale);
  const page = await open();
  const email = await isKeptOut(page, locale);
  await signOut(page, locale);
  await page.goto(`/${locale}/teach/classes/new`);
  await givePassword(page, locale, email);
  await isAsked(page, locale, '/teach/classes/new');
  const app = await setUp(page, locale);
  await expect(page).toHaveURL(new RegExp(`/${locale}/teach/classes/new$`));
  await page.getByLabel(t('classroom.form.name')).fill('8 «Б»');
  await press(page, t('classroom.form.create'));
  const code = await page.getByText(/^[A-Z0-9]{4}-[A-Z0-9]{4}$/).textContent();

  const pupil = await open();
  const card = await joinClass(pupil, code ?? '', 'Anna Kim', locale);
  await signOut(pupil, locale);
  await signInWithCard(pupil, card, locale);

  // Off is a way to another telephone, and not to go without.
  await page.goto(`/${locale}/account/second-step`);
  await expect(page.getByText(t('account.factor.on.offTextRequired'))).toBeVisible();
  const off = page.getByRole('region', { name: t('account.factor.on.off'), exact: true });
  await off.getByLabel(t('account.page.current'), { exact: true }).fill(PASSWORD);
  await off.getByLabel(t('account.factor.on.code')).fill(app(1));
  await press(page, t('account.factor.on.offSubmit'));
  await expect(page.getByText(t('account.factor.account.off'))).toBeVisible();
  await page.goto(`/${locale}/teach/classes`);
  await isAsked(page, locale, '/teach/classes');
}

test('a site that requires a second step asks it of teachers before anything else, and of no pupil', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const DATA_DIR = mkdtempSync(join(tmpdir(), 'vekha-required-'));
  const server = await startServer({ DATA_DIR, TEACHER_SECOND_FACTOR: 'required' });
  const faults: string[][] = [];
  try {
    const open = () => openAt(browser, server.url, faults);
    await Promise.all(LOCALES.map((locale) => comeIn(open, locale)));
    expect(faults.flat()).toEqual([]);
  } finally {
    await server.stop();
    rmSync(DATA_DIR, { recursive: true, force: true });
  }
});
