import { LOCALES } from '../../domain/vocabulary';
import { fillIn, finishQuiz, send, startQuiz } from './answering';
import { expectLanguage } from './form';
import { expect, test, watch, words } from './journey';
import { answersOf, expire } from './stored';

test.describe('what is not here', () => {
  test.use({ expected: /status of 404/ });

  for (const locale of LOCALES)
    test(`is said so, in ${locale}`, async ({ page }) => {
      const t = words(locale);
      for (const path of [
        '/nowhere',
        '/facts/nothing',
        `/quiz/${crypto.randomUUID()}/1`,
        '/quiz/x',
      ]) {
        const answer = await page.goto(`/${locale}${path}`);
        expect(answer?.status(), path).toBe(404);
        await expectLanguage(page, locale);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('site.missing.title'));
        await expect(page.locator('meta[name=robots]').first()).toHaveAttribute(
          'content',
          'noindex',
        );
      }
      await page.getByRole('link', { name: t('site.missing.home') }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('home.heading'));
    });

  test("another visitor's quiz looks like one that never was", async ({ page, browser }) => {
    const attempt = await startQuiz(page);
    await finishQuiz(page, {});
    const other = await browser.newContext();
    const stranger = await other.newPage();
    await startQuiz(stranger);
    for (const place of ['', '/1', '/overview', '/finish', '/result', '/expired']) {
      const asked = (id: string) => other.request.get(`/en/quiz/${id}${place}`);
      const foreign = await asked(attempt);
      const never = await asked(crypto.randomUUID());
      expect(foreign.status(), place).toBe(404);
      expect(never.status(), place).toBe(404);
    }
    await stranger.goto(`/en/quiz/${attempt}/1`);
    await expect(stranger.getByRole('heading', { level: 1 })).toHaveText(
      words('en')('site.missing.title'),
    );
    await stranger.goto('/en/progress');
    await expect(stranger.getByText(words('en')('progress.empty.title'))).toBeVisible();
    await page.goto('/en/progress');
    await expect(page.getByRole('table').getByRole('row')).toHaveCount(2);
    await other.close();
  });
});

for (const locale of LOCALES)
  test(`a quiz whose time is over says so and keeps what was answered, in ${locale}`, async ({
    page,
  }) => {
    const t = words(locale);
    const attempt = await startQuiz(page, { locale, kinds: ['true-false'] });
    await fillIn(page);
    await send(page, locale);
    await page.getByRole('link', { name: t('quiz.next') }).click();
    await expect(page).toHaveURL(/\/2$/);
    await fillIn(page);
    expire(attempt);
    await send(page, locale);
    await expect(page).toHaveURL(new RegExp(`/${locale}/quiz/${attempt}/expired$`));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('attempt.expired.title'));
    expect(answersOf(attempt)).toHaveLength(1);
    await page.getByRole('link', { name: t('attempt.expired.result') }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('attempt.result.title'));
    await expect(page.getByRole('region').getByRole('group')).toHaveCount(5);
  });

test('nothing shifts while a page comes together', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts = { sum: 0 };
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.sum += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const expectStill = async () => {
    await page.evaluate(() => document.fonts.ready);
    const sum = await page.evaluate(
      () =>
        new Promise<number>((done) =>
          requestAnimationFrame(() =>
            requestAnimationFrame(() =>
              done((window as unknown as { shifts: { sum: number } }).shifts.sum),
            ),
          ),
        ),
    );
    expect(sum).toBeLessThan(0.02);
  };
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const locale of LOCALES) {
      await page.goto(`/${locale}`);
      await expectStill();
      await startQuiz(page, { locale, kinds: ['order'] });
      await page.reload();
      await expect(page.getByRole('combobox').first()).toBeVisible();
      await expectStill();
    }
  }
});

test('the watch on the console sees a breach of the policy', async ({ browser }) => {
  const context = await browser.newContext();
  const faults = watch(context);
  const page = await context.newPage();
  await page.goto('/en');
  await page.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', '<img src="https://example.org/x.png" alt="">');
  });
  await expect.poll(() => faults.join()).toContain('Content Security Policy');
  await context.close();
});
