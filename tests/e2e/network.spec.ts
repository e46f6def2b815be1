import type { Page } from '@playwright/test';
import { attemptIn, fillIn, startQuiz } from './answering';
import { formOf } from './form';
import { expect, takenOver, test, words } from './journey';
import { makeClass, readCards, signUp } from './school';
import { answersOf, withDatabase } from './stored';

// What the page tries to send while there is no network.
test.use({ expected: /ERR_INTERNET_DISCONNECTED|ERR_FAILED/ });

const t = words('en');

const press = async (page: Page, name: string) => {
  const button = page.getByRole('button', { name, exact: true });
  await takenOver(button);
  await button.click();
};

/** The page says that there is no connection, is as it was, and has nothing to say of a fault. */
async function expectHeld(page: Page) {
  await expect(page.getByRole('alert').filter({ hasText: t('site.offline') })).toBeVisible();
  await expect(page.getByText(t('site.broken.title'))).toHaveCount(0);
}

test('a quiz that is started without a network starts when there is one, once', async ({
  page,
  context,
}) => {
  await page.goto('/en');
  const start = t('home.start', { count: 10 });
  await context.setOffline(true);
  await press(page, start);
  await expectHeld(page);
  await press(page, start);
  await expectHeld(page);
  await context.setOffline(false);
  await expect(page).toHaveURL(/\/en\/quiz\/[0-9a-f-]+\/1$/);
  await expect(page.getByText(t('site.offline'))).toHaveCount(0);
  const made = withDatabase((database) =>
    database
      .prepare('SELECT id FROM Attempt WHERE userId = (SELECT userId FROM Attempt WHERE id = ?)')
      .all(attemptIn(page)),
  );
  expect(made).toHaveLength(1);
});

test('an answer and the end of a quiz wait for the network', async ({ page, context }) => {
  const attempt = await startQuiz(page, { kinds: ['single'] });
  await fillIn(page);
  const filled = await formOf(page);
  await context.setOffline(true);
  await press(page, t('quiz.answer'));
  await expectHeld(page);
  expect(await formOf(page)).toEqual(filled);
  expect(answersOf(attempt)).toHaveLength(0);
  await context.setOffline(false);
  await expect(page.locator('#verdict')).toBeVisible();
  expect(answersOf(attempt)).toHaveLength(1);

  await page.goto(`/en/quiz/${attempt}/finish`);
  await context.setOffline(true);
  await press(page, t('attempt.finish.confirm'));
  await expectHeld(page);
  await context.setOffline(false);
  await expect(page).toHaveURL(/\/result$/);
});

test('a pasted list stays, and its cards are made when the network is back', async ({
  page,
  context,
}) => {
  await signUp(page);
  const { id } = await makeClass(page, '7A', 'Europe/Warsaw');
  await page.goto(`/en/teach/classes/${id}/roster`);
  const names = page.getByLabel(t('classroom.roster.names'), { exact: true });
  await names.fill('Anna Kovač\nBo Lind');
  await context.setOffline(true);
  await press(page, t('classroom.roster.submit'));
  await expectHeld(page);
  await expect(names).toHaveValue('Anna Kovač\nBo Lind');
  // Who is signed in still is, by what the page shows.
  await expect(page.getByRole('link', { name: t('site.account'), exact: true })).toBeVisible();
  await context.setOffline(false);
  expect(await readCards(page)).toHaveLength(2);
});

test('a server that cannot be reached is no fault of the page either', async ({ page }) => {
  await page.goto('/en/quiz');
  await page.getByLabel(t('attempt.start.count')).fill('6');
  await page.route('**/en/quiz', (route) =>
    route.request().method() === 'POST' ? route.abort() : route.continue(),
  );
  await press(page, t('attempt.start.submit'));
  await expectHeld(page);
  await expect(page.getByLabel(t('attempt.start.count'))).toHaveValue('6');
  await page.unroute('**/en/quiz');
  await expect(page.getByText(t('quiz.title', { position: 1, total: 6 }))).toBeVisible();
});
