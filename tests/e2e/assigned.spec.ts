import type { Browser, Page } from '@playwright/test';
import { gradeResponse } from '../../domain/grade';
import { rightInputs, wrongInputs } from '../fixtures/answers';
import { expectQuestion, fillWith } from './answering';
import { answerOf } from './form';
import { expect, takenOver, test, words } from './journey';
import { giveLesson, joinClass, startDue, withBrowser } from './school';
import { answersOf, questionsOf } from './stored';

const t = words('ru');
const COUNT = 2;

test.describe('a lost network', () => {
  // What the page tries to send while there is none.
  test.use({ expected: /ERR_INTERNET_DISCONNECTED/ });

  /** A pupil at the first question of a lesson, and what the page is seen to say. */
  async function begin(page: Page, browser: Browser) {
    const { code } = await withBrowser(browser, (teacher) => giveLesson(teacher, { count: COUNT }));
    await joinClass(page, code, 'Никита Морозов');
    const attempt = await startDue(page, COUNT);
    const [question] = questionsOf(attempt);
    if (!question) throw new Error('no question');
    await takenOver(page.locator('#question'));
    const says = (text: string) => expect(page.getByText(text, { exact: true })).toBeVisible();
    return { attempt, question, says };
  }

  test('is told, costs no answer, and mends itself', async ({ page, context, browser }) => {
    test.setTimeout(120_000);
    const { attempt, question, says } = await begin(page, browser);
    const earned = () =>
      answersOf(attempt).map(({ response }) => gradeResponse(question, response));

    await fillWith(page, wrongInputs(question));
    await says(t('quiz.saving.answer'));
    expect(earned()).toEqual([0]);

    await context.setOffline(true);
    await says(t('quiz.saving.offline'));
    await fillWith(page, rightInputs(question));
    const kept = await answerOf(page);
    // Sent all the same, the page stays, and so does what stands in it.
    await page.getByRole('button', { name: t('quiz.save'), exact: true }).click();
    await says(t('quiz.saving.offline'));
    await expectQuestion(page, 1, COUNT, 'ru');
    expect(await answerOf(page)).toEqual(kept);
    expect(earned()).toEqual([0]);

    await context.setOffline(false);
    await says(t('quiz.saving.at-once.back'));
    expect(earned()).toEqual([1]);
    await page.reload();
    await expect.poll(() => answerOf(page)).toEqual(kept);
  });

  test('is not back because of an answer that was on its way', async ({
    page,
    context,
    browser,
  }) => {
    test.setTimeout(120_000);
    const { question, says } = await begin(page, browser);
    const held: (() => Promise<void>)[] = [];
    await page.route('**/api/attempts/**', async (route) => {
      const response = await route.fetch();
      held.push(() => route.fulfill({ response }));
    });
    await fillWith(page, rightInputs(question));
    await expect.poll(() => held.length).toBe(1);
    await context.setOffline(true);
    await says(t('quiz.saving.offline'));
    const arrived = page.waitForEvent('requestfinished');
    await held[0]?.();
    await arrived;
    await page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
    await says(t('quiz.saving.offline'));

    await page.unroute('**/api/attempts/**');
    await context.setOffline(false);
    await says(t('quiz.saving.at-once.back'));
  });
});
