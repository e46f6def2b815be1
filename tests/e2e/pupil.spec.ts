import type { Page } from '@playwright/test';
import { rightInputs, wrongInputs } from '../fixtures/answers';
import { attemptIn, expectQuestion, fillWith, finishQuiz, send, startQuiz } from './answering';
import { expect, test, words } from './journey';
import {
  allowMinutes,
  type Card,
  enterRoster,
  giveLesson,
  joinClass,
  signInWithCard,
  startDue,
  takeDue,
  withBrowser,
} from './school';
import { answersOf, passTime, questionsOf } from './stored';

const t = words('ru');
const COUNT = 3;

test('with a code and no account: what was practised stays, and the card leads back', async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000);
  const { code } = await withBrowser(browser, (teacher) => giveLesson(teacher, { count: COUNT }));
  await startQuiz(page, { locale: 'ru' });
  await finishQuiz(page, { locale: 'ru' });

  const card = await joinClass(page, code, 'Фёдор Алёхин');
  expect(card.name).toBe('Фёдор Алёхин');
  await page.goto('/ru/progress');
  const history = page.getByRole('table', { name: t('progress.attempts') });
  await expect(history.getByRole('row')).toHaveCount(2);

  const attempt = await startDue(page, COUNT);
  const [first] = questionsOf(attempt);
  if (!first) throw new Error('no question');
  await fillWith(page, rightInputs(first));
  await send(page, 'ru', 'end');
  await expectQuestion(page, 2, COUNT, 'ru');

  await withBrowser(browser, async (other) => {
    await signInWithCard(other, card);
    await other.getByRole('link', { name: t('learn.resume'), exact: true }).click();
    await expectQuestion(other, 2, COUNT, 'ru');
    expect(attemptIn(other)).toBe(attempt);
    await takeDue(other, rightInputs, { from: 2 });
    const points = t('attempt.result.score', { points: COUNT, max: COUNT });
    await expect(other.getByText(points, { exact: true })).toBeVisible();
    await other.goto('/ru/progress');
    // What was practised, and what was assigned.
    const both = other.getByRole('table', { name: t('progress.attempts') });
    await expect(both.getByRole('row')).toHaveCount(3);
  });
});

test('with extra time: a later end, and an answer after the end of the class', async ({
  page: teacher,
  browser,
}) => {
  test.setTimeout(180_000);
  const { id, assignment } = await giveLesson(teacher, { count: COUNT, minutes: 10 });
  const [slow, quick] = await enterRoster(teacher, id, ['Ахметова Әсел', 'Жуков Лев']);
  if (!slow || !quick) throw new Error('no cards');
  await allowMinutes(teacher, assignment, slow.name, 15);

  /** Starts, and answers the first question when the time of the class has been over for two minutes. */
  async function answerLate(page: Page, card: Card, rule: string, left: RegExp) {
    await signInWithCard(page, card);
    await page.goto(`/ru/learn/${assignment}`);
    await expect(page.getByText(rule, { exact: true })).toBeVisible();
    const attempt = await startDue(page, COUNT);
    await expect(page.getByRole('timer')).toHaveText(left);
    passTime(attempt, 12);
    const [question] = questionsOf(attempt);
    await fillWith(page, question ? rightInputs(question) : {});
    await send(page, 'ru', 'end');
    return attempt;
  }

  await withBrowser(browser, async (page) => {
    const rule = t('learn.page.limitMore', { minutes: 25, extra: 15 });
    const attempt = await answerLate(page, slow, rule, /^(25:00|24:\d\d)$/);
    await expectQuestion(page, 2, COUNT, 'ru');
    await expect(page.getByRole('timer')).toHaveText(/^1[23]:\d\d$/);
    expect(answersOf(attempt)).toHaveLength(1);
  });
  const conflict = /status of 409/;
  await withBrowser(
    browser,
    async (page) => {
      const rule = t('learn.page.limit', { minutes: 10 });
      const attempt = await answerLate(page, quick, rule, /^(10:00|9:\d\d)$/);
      const main = page.getByRole('main');
      await expect(main.getByRole('alert')).toContainText(t('attempt.late.title'));
      const title = t('attempt.expired.assigned-title');
      await expect(main.getByRole('heading', { level: 1 })).toHaveText(title);
      expect(answersOf(attempt)).toHaveLength(0);
    },
    conflict,
  );
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('from a code to a result', async ({ page, browser }) => {
    test.setTimeout(120_000);
    const { code } = await withBrowser(browser, (teacher) => giveLesson(teacher, { count: COUNT }));
    await joinClass(page, code, 'Юлия Лебедева');
    // Around the card already: who joins is signed in by the answer that shows it.
    const head = page.getByRole('banner').first();
    await expect(head.getByRole('link', { name: t('site.account'), exact: true })).toBeVisible();
    await expect(head.getByRole('link', { name: t('site.signIn'), exact: true })).toHaveCount(0);
    const attempt = await startDue(page, COUNT);
    const [first] = questionsOf(attempt);
    await takeDue(page, (question) =>
      question.id === first?.id ? wrongInputs(question) : rightInputs(question),
    );
    const points = t('attempt.result.score', { points: COUNT - 1, max: COUNT });
    await expect(page.getByText(points, { exact: true })).toBeVisible();
    expect(answersOf(attempt)).toHaveLength(COUNT);
  });
});
