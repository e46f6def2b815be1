import { LOCALES, QUIZ_FEEDBACK } from '../../domain/vocabulary';
import { expectFeedback, finishQuiz, send, startQuiz } from './answering';
import { linesOf } from './form';
import { expect, test, words } from './journey';
import { answersOf } from './stored';

test.use({ javaScriptEnabled: false });

for (const locale of LOCALES)
  for (const feedback of QUIZ_FEEDBACK)
    test(`a whole quiz without scripts, feedback ${feedback}, in ${locale}`, async ({ page }) => {
      const chosen = { locale, feedback, count: 7 } as const;
      const attempt = await startQuiz(page, chosen);
      await finishQuiz(page, chosen);
      expect(answersOf(attempt)).toHaveLength(7);
      await page.goto(`/${locale}/progress`);
      const attempts = page.getByRole('table', { name: words(locale)('progress.attempts') });
      await expect(attempts.getByRole('row')).toHaveCount(2);
    });

test('options are chosen on the start page', async ({ page }) => {
  const t = words('en');
  await page.goto('/en');
  await page.getByText(t('home.options')).click();
  await page.getByLabel(t('attempt.start.count')).fill('6');
  await page.getByRole('checkbox', { name: t('kinds.order') }).check();
  await page.getByRole('button', { name: t('attempt.start.submit') }).click();
  await expect(page.getByText(t('quiz.title', { position: 1, total: 6 }))).toBeVisible();
  await expect(page.getByRole('combobox').first()).toBeVisible();
});

test('a choice that leaves too few questions is refused in words, and kept', async ({ page }) => {
  const t = words('en');
  await page.goto('/en/quiz');
  await page.getByLabel(t('attempt.start.count')).fill('30');
  await page.getByRole('checkbox', { name: t('kinds.number') }).check();
  await page.getByRole('button', { name: t('attempt.start.submit') }).click();
  await expect(page.getByRole('alert')).toContainText(/Only \d+ questions fit/);
  await expect(page.getByLabel(t('attempt.start.count'))).toHaveValue('30');
  await expect(page.getByRole('checkbox', { name: t('kinds.number') })).toBeChecked();
});

test('lines are ordered by their places', async ({ page }) => {
  const attempt = await startQuiz(page, { kinds: ['order'] });
  const lines = await linesOf(page);
  for (const [index, id] of lines.entries())
    await page.locator(`select[name="at:${id}"]`).selectOption(String(lines.length - index));
  await send(page, 'en');
  await expectFeedback(page, 'en');
  expect(answersOf(attempt)[0]?.response).toEqual({ kind: 'order', sequence: lines.toReversed() });
});

test('lines are ordered by buttons that move them', async ({ page }) => {
  const attempt = await startQuiz(page, { kinds: ['order'] });
  const [first, second, ...rest] = await linesOf(page);
  await page
    .getByRole('button', { name: /^Move down: / })
    .first()
    .click();
  await expect.poll(() => linesOf(page)).toEqual([second, first, ...rest]);
  await page
    .getByRole('button', { name: /^Move up: / })
    .last()
    .click();
  const moved = [second, first, ...rest];
  moved.push(...moved.splice(-2).reverse());
  await expect.poll(() => linesOf(page)).toEqual(moved);
  await send(page, 'en');
  await expectFeedback(page, 'en');
  expect(answersOf(attempt)[0]?.response).toEqual({ kind: 'order', sequence: moved });
});

test('every line of a matching question gets its pair', async ({ page }) => {
  const attempt = await startQuiz(page, { kinds: ['match'] });
  const lists = page.getByRole('main').getByRole('combobox');
  const pairs: Record<string, string> = {};
  for (const [index, list] of (await lists.all()).entries()) {
    const [option] = await list.selectOption({ index: index + 1 });
    pairs[((await list.getAttribute('name')) ?? '').replace('pair:', '')] = option ?? '';
  }
  await send(page, 'en');
  await expectFeedback(page, 'en');
  expect(answersOf(attempt)[0]?.response).toEqual({ kind: 'match', pairs });
});
