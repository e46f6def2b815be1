import type { Page } from '@playwright/test';
import { LOCALES, type Locale } from '../../domain/vocabulary';
import { expect, test, words } from './journey';
import { givePassword, makeAccount, PASSWORD, press, readKey, signOut } from './second-step';

async function signUp(page: Page, locale: Locale): Promise<string> {
  await page.goto(`/${locale}/sign-up`);
  const email = await makeAccount(page, locale);
  await expect(page).toHaveURL(new RegExp(`/${locale}/teach$`));
  return email;
}

/** From the account's page to recovery codes. @returns them, the app, and its code that was used */
async function setUp(page: Page, locale: Locale) {
  const t = words(locale);
  const main = page.getByRole('main');
  await page.goto(`/${locale}/account`);
  await expect(main.getByText(t('account.factor.account.off'))).toBeVisible();
  await main.getByRole('link', { name: t('account.factor.account.set') }).click();
  // The page that is left has a field of that name too.
  await expect(main.getByRole('heading', { name: t('account.factor.begin.title') })).toBeVisible();
  await page.getByLabel(t('account.page.current'), { exact: true }).fill('not the password');
  await press(page, t('account.factor.begin.submit'));
  await expect(main.getByRole('alert')).toHaveText(t('errors.wrong-password'));
  await page.getByLabel(t('account.page.current'), { exact: true }).fill(PASSWORD);
  await press(page, t('account.factor.begin.submit'));
  await expect(main.getByRole('img', { name: t('account.factor.scan.qr') })).toBeVisible();
  // For who reads this on the telephone itself, which cannot photograph its own screen.
  const open = main.getByRole('link', { name: t('account.factor.scan.open') });
  await expect(open).toHaveAttribute('href', /^otpauth:\/\/totp\/Vekha:.+&issuer=Vekha$/);
  const app = await readKey(page);
  await page.getByLabel(t('account.factor.scan.code')).fill('12');
  await press(page, t('account.factor.scan.submit'));
  await expect(main.getByRole('alert')).toHaveText(t('errors.wrong-code'));
  const used = app(0);
  await page.getByLabel(t('account.factor.scan.code')).fill(used);
  await press(page, t('account.factor.scan.submit'));
  await expect(
    main.getByRole('heading', { name: t('account.factor.codes.title'), level: 1 }),
  ).toBeVisible();
  const codes = await main.getByRole('listitem').allTextContents();
  expect(codes).toHaveLength(10);
  await press(page, t('account.factor.codes.done'));
  await expect(main.getByText(t('account.factor.account.left', { count: 10 }))).toBeVisible();
  await page.goto(`/${locale}/account/second-step/codes`);
  await expect(main.getByText(t('account.factor.codes.gone'))).toBeVisible();
  await main.getByRole('link', { name: t('account.factor.codes.renew') }).click();
  await expect(main.getByRole('heading', { name: t('account.factor.on.renew') })).toBeVisible();
  return { app, used, codes };
}

async function beginSignIn(page: Page, locale: Locale, email: string) {
  await page.goto(`/${locale}/sign-in?next=/teach/classes`);
  await givePassword(page, locale, email);
  await expect(page).toHaveURL(new RegExp(`/${locale}/sign-in/second-step$`));
}

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    for (const locale of LOCALES)
      test(`a second step from set up to turned off, in ${locale}`, async ({ page }) => {
        const t = words(locale);
        const main = page.getByRole('main');
        const email = await signUp(page, locale);
        const { app, used, codes } = await setUp(page, locale);

        await signOut(page, locale);
        await beginSignIn(page, locale, email);
        // The password alone opens nothing.
        await page.goto(`/${locale}/teach/classes`);
        await expect(page).toHaveURL(/\/sign-in\?next=/);
        await page.goto(`/${locale}/sign-in/second-step`);
        await expect(main.getByText(email)).toBeVisible();
        await page.getByLabel(t('account.factor.step.code')).fill(used);
        await press(page, t('account.factor.step.submit'));
        // It was used to set the app up.
        await expect(main.getByRole('alert')).toHaveText(t('errors.wrong-code'));
        await page.getByLabel(t('account.factor.step.code')).fill(app(1));
        await press(page, t('account.factor.step.submit'));
        await expect(page).toHaveURL(new RegExp(`/${locale}/teach/classes$`));

        await signOut(page, locale);
        await beginSignIn(page, locale, email);
        await main.getByRole('link', { name: t('account.factor.step.lost') }).click();
        await page.getByLabel(t('account.factor.step.recovery')).fill('not a code');
        await press(page, t('account.factor.step.submit'));
        await expect(main.getByRole('alert')).toHaveText(t('account.factor.step.wrongRecovery'));
        const other = main.getByRole('link', { name: t('account.factor.step.other') });
        await expect(other).toHaveAttribute('href', `/${locale}/sign-in?next=%2Fteach%2Fclasses`);
        await page.getByLabel(t('account.factor.step.recovery')).fill(codes[0] ?? '');
        await press(page, t('account.factor.step.submit'));
        await expect(page).toHaveURL(new RegExp(`/${locale}/teach/classes$`));

        await page.goto(`/${locale}/account/second-step`);
        const off = main.getByRole('region', { name: t('account.factor.on.off'), exact: true });
        await off.getByLabel(t('account.page.current'), { exact: true }).fill(PASSWORD);
        await off.getByLabel(t('account.factor.on.code')).fill(codes[1] ?? '');
        await press(page, t('account.factor.on.offSubmit'));
        await expect(main.getByText(t('account.factor.account.off'))).toBeVisible();
      });
  });

test('the key for the app is read out when it comes, and begun anew when its time is over', async ({
  page,
  context,
}) => {
  const t = words('en');
  const main = page.getByRole('main');
  const begin = main.getByRole('heading', { name: t('account.factor.begin.title') });
  await signUp(page, 'en');
  await page.goto('/en/account');
  await main.getByRole('link', { name: t('account.factor.account.set') }).click();
  await expect(begin).toBeVisible();
  await page.getByLabel(t('account.page.current'), { exact: true }).fill(PASSWORD);
  await page.keyboard.press('Enter');
  // Nothing else tells that the page is another: its address and its title are the same.
  await expect(main.getByRole('region', { name: t('account.factor.scan.title') })).toBeFocused();
  await context.clearCookies({ name: 'vekha.enrolment' });
  await page.getByLabel(t('account.factor.scan.code')).fill('123456');
  await page.keyboard.press('Enter');
  await expect(main.getByRole('alert')).toHaveText(t('errors.step-expired'));
  await main.getByRole('link', { name: t('account.factor.scan.again') }).click();
  await expect(begin).toBeVisible();
});
