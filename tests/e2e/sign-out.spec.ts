import type { Page } from '@playwright/test';
import { rightInputs } from '../fixtures/answers';
import { fillWith } from './answering';
import { takenOver } from './journey';
import { giveLesson, joinClass, signInWithCard, signUp, startDue, withBrowser } from './school';
import { expect, signIn, test, words } from './seeded';
import { questionsOf } from './stored';

const buttonOf = (page: Page, locale: 'en' | 'ru') =>
  page.getByRole('button', { name: words(locale)('site.signOut'), exact: true });

test.describe('on a small screen', () => {
  test.use({ viewport: { width: 390, height: 800 }, expected: /404/ });

  for (const who of ['teacher', 'pupil'] as const)
    test(`signing out is in sight of a ${who} on every page`, async ({ page, context, school }) => {
      await signIn(context, school, who);
      const own = who === 'teacher' ? '/teach' : `/quiz/${school.attempt.open}/3`;
      for (const path of ['/facts', '/account', '/nothing-here', own]) {
        await page.goto(`/ru${path}`);
        await expect(buttonOf(page, 'ru')).toBeInViewport();
        const isWide = () =>
          document.documentElement.scrollWidth > document.documentElement.clientWidth;
        expect(await page.evaluate(isWide)).toBe(false);
      }
    });
});

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test('signing out ends the session', async ({ page, context }) => {
      await page.goto('/en');
      await expect(buttonOf(page, 'en')).toHaveCount(0);
      await signUp(page);
      const before = await context.cookies();
      await buttonOf(page, 'en').click();
      await expect(page).toHaveURL(/\/en$/);
      await expect(buttonOf(page, 'en')).toHaveCount(0);
      // Ended by the server too: the cookie is of no use to whoever kept it.
      await context.addCookies(before);
      await page.goto('/en/account');
      await expect(page).toHaveURL(/\/en\/sign-in/);
    });
  });

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test('a session elsewhere is ended by whoever knows the passphrase', async ({
      page,
      browser,
    }) => {
      test.setTimeout(120_000);
      const t = words('ru');
      const { code } = await withBrowser(browser, (teacher) => giveLesson(teacher, { count: 2 }));
      const card = await joinClass(page, code, 'Никита Морозов');
      await withBrowser(browser, async (other) => {
        await signInWithCard(other, card);
        await page.goto('/ru/account');
        const secret = page.locator('#session-secret');
        const end = page.getByRole('button', { name: t('account.page.end'), exact: true });
        await secret.fill('not the passphrase');
        await end.click();
        await expect(page.getByRole('main').getByRole('alert')).toHaveText(
          t('errors.wrong-secret'),
        );
        await other.goto('/ru/learn');
        await expect(buttonOf(other, 'ru')).toBeVisible();
        await secret.fill(card.passphrase);
        await end.click();
        await expect(secret).toHaveCount(0);
        await other.goto('/ru/learn');
        await expect(buttonOf(other, 'ru')).toHaveCount(0);
      });
      await page.goto('/ru/learn');
      await expect(buttonOf(page, 'ru')).toBeVisible();
    });
  });

test.describe('an answer that waits in the tab', () => {
  test.use({ expected: /ERR_FAILED/ });

  test('is removed at signing out', async ({ page, browser }) => {
    test.setTimeout(120_000);
    const stored = () => page.evaluate(() => Object.keys({ ...sessionStorage }));
    const { code } = await withBrowser(browser, (teacher) => giveLesson(teacher, { count: 2 }));
    await joinClass(page, code, 'Никита Морозов');
    const attempt = await startDue(page, 2);
    await takenOver(page.locator('#question'));
    await page.route('**/api/attempts/**', (route) => route.abort());
    const [question] = questionsOf(attempt);
    if (!question) throw new Error('no question');
    await fillWith(page, rightInputs(question));
    const letter = expect.stringMatching(/^vekha \/api\/attempts\//);
    await expect.poll(stored).toContainEqual(letter);
    await page.reload();
    expect(await stored()).toContainEqual(letter);
    await takenOver(buttonOf(page, 'ru'));
    await buttonOf(page, 'ru').click();
    await expect(page).toHaveURL(/\/ru$/);
    expect(await stored()).not.toContainEqual(letter);
  });
});
