import {
  attemptIn,
  expectFeedback,
  expectQuestion,
  fillIn,
  finishQuiz,
  send,
  startQuiz,
} from './answering';
import { expect, test, words } from './journey';
import { answersOf, questionsOf } from './stored';

const t = words('en');

test('an answer sent by a double click counts once', async ({ page }) => {
  const attempt = await startQuiz(page, { kinds: ['single'] });
  await fillIn(page);
  await page.getByRole('button', { name: t('quiz.answer'), exact: true }).dblclick();
  await expectFeedback(page, 'en');
  expect(answersOf(attempt)).toHaveLength(1);
  await page.getByRole('link', { name: t('quiz.next') }).click();
  await expectQuestion(page, 2, 5, 'en');
});

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test('the way back does not lead to a second answer', async ({ page }) => {
      const attempt = await startQuiz(page, { kinds: ['single'] });
      await page.getByRole('radio').first().check();
      await send(page, 'en');
      await expectFeedback(page, 'en');
      const first = answersOf(attempt);
      await page.goBack();
      // With scripts the verdict took the place of the form, and before it is the page where the quiz was chosen.
      if (javaScriptEnabled) await page.goForward();
      await expectQuestion(page, 1, 5, 'en');
      const other = page.getByRole('main').getByRole('radio').nth(1);
      // A browser may show the form as it kept it, or ask for the page again.
      await expect(other.or(page.locator('#verdict'))).toBeVisible();
      if (await other.isVisible()) {
        await other.check();
        await send(page, 'en');
      }
      await expectFeedback(page, 'en');
      expect(answersOf(attempt)).toEqual(first);
    });
  });

test('two windows on one question: the first answer counts', async ({ page, context }) => {
  const attempt = await startQuiz(page, { kinds: ['single'] });
  const second = await context.newPage();
  await second.goto(page.url());
  await second.getByRole('radio').nth(1).check();
  await page.getByRole('radio').nth(0).check();
  await send(page, 'en');
  await expectFeedback(page, 'en');
  const first = answersOf(attempt);
  await send(second, 'en');
  await expectFeedback(second, 'en');
  expect(answersOf(attempt)).toEqual(first);
});

test('again, only what was missed: just those questions', async ({ page }) => {
  const attempt = await startQuiz(page, { kinds: ['single', 'true-false'], count: 8 });
  await finishQuiz(page, { count: 8 });
  const wrong = page
    .getByRole('region')
    .getByRole('group')
    .filter({ hasText: t('quiz.verdict.wrong') });
  const missed = await wrong.count();
  const isWrong = answersOf(attempt).map(({ response }, at) => {
    const { key } = questionsOf(attempt)[at] ?? {};
    return JSON.stringify(response) !== JSON.stringify(key);
  });
  const ids = questionsOf(attempt)
    .map(({ id }) => id)
    .filter((_, at) => isWrong[at]);
  expect(ids).toHaveLength(missed);
  expect(missed).toBeGreaterThan(0);
  await page.getByRole('button', { name: t('attempt.result.again') }).click();
  await expectQuestion(page, 1, missed, 'en');
  const again = attemptIn(page);
  expect(again).not.toBe(attempt);
  expect(
    questionsOf(again)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(ids.sort());
});
