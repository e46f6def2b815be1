import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../scripts/postgres.mjs';
import { startServer } from '../setup/server';
import { expectQuestion, fillIn, finishQuiz, send, startQuiz } from './answering';
import { expect, test, words } from './journey';

const t = words('en');

test('a quiz left half way is taken up where it was left', async ({ page }) => {
  const attempt = await startQuiz(page, { kinds: ['single'] });
  await fillIn(page);
  await send(page, 'en');
  await page.getByRole('link', { name: t('quiz.next') }).click();
  await expectQuestion(page, 2, 5, 'en');
  await page.goto('/en');
  await expect(page.getByText(t('home.open.text', { position: 2, total: 5 }))).toBeVisible();
  await page.getByRole('link', { name: t('home.open.continue') }).click();
  await expectQuestion(page, 2, 5, 'en');
  await page.goto(`/ru/quiz/${attempt}`);
  await expectQuestion(page, 2, 5, 'ru');
});

test.describe('a restart of the server', () => {
  // What the page asks for by itself while there is no server.
  test.use({ expected: /ERR_(CONNECTION|EMPTY)_/ });

  test('loses neither the quiz, nor its visitor, nor the history', async ({ context }) => {
    test.setTimeout(180_000);
    const DATA_DIR = mkdtempSync(join(tmpdir(), 'vekha-restart-'));
    const PORT = String(await freePort());
    let server = await startServer({ DATA_DIR, PORT });
    const page = await context.newPage();
    const goto = (path: string) => page.goto(new URL(path, server.url).href);
    try {
      await goto('/en');
      await page.getByRole('button', { name: t('home.start', { count: 10 }), exact: true }).click();
      await finishQuiz(page, { count: 10 });
      const score = (await page.getByText(/^[\d.]+ points? of 10$/).textContent()) ?? '';
      expect(score).not.toBe('');

      await goto('/en');
      await page.getByRole('button', { name: t('home.start', { count: 10 }), exact: true }).click();
      await expectQuestion(page, 1, 10, 'en');
      await fillIn(page);
      await send(page, 'en');
      await page.getByRole('link', { name: t('quiz.next') }).click();
      await expectQuestion(page, 2, 10, 'en');
      const _asked = await page.getByRole('main').textContent();

      await server.stop();
      server = await startServer({ DATA_DIR, PORT });

      // What was open goes on as if nothing had happened, in the page that never heard of the restart.
      await fillIn(page);
      await send(page, 'en');
      await expect(page.locator('#verdict')).toBeVisible();
      await goto(new URL(page.url()).pathname.replace(/\d+$/, '1'));
      await expect(page.locator('#verdict')).toBeVisible();
      await goto('/en/progress');
      const history = page.getByRole('table', { name: t('progress.attempts') });
      await expect(history.getByRole('row')).toHaveCount(2);
      await history.getByRole('link').click();
      await expect(page.getByText(score, { exact: true })).toBeVisible();
      await goto('/en');
      await expect(page.getByText(t('home.open.text', { position: 3, total: 10 }))).toBeVisible();
    } finally {
      await server.stop();
      rmSync(DATA_DIR, { recursive: true, force: true });
    }
  });
});
