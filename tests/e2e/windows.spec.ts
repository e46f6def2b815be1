import type { Browser, Page } from '@playwright/test';
import { rightInputs, wrongInputs } from '../fixtures/answers';
import { fillWith } from './answering';
import { expect, takenOver, test, words } from './journey';
import { giveLesson, joinClass, startDue, withBrowser } from './school';
import { answersOf, questionsOf } from './stored';

const t = words('ru');
const COUNT = 2;

async function begin(page: Page, browser: Browser) {
  const { code } = await withBrowser(browser, (teacher) => giveLesson(teacher, { count: COUNT }));
  await joinClass(page, code, 'Никита Морозов');
  return startDue(page, COUNT);
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

for (const javaScriptEnabled of [true, false])
  test(`an older window in which nothing is changed puts no older answer back, ${javaScriptEnabled ? 'with scripts' : 'without'}`, async ({
    browser,
  }) => {
    test.setTimeout(120_000);
    const made = await browser.newContext();
    const page = await made.newPage();
    const attempt = await begin(page, browser);
    const first = page.url();
    const context = await browser.newContext({
      javaScriptEnabled,
      storageState: await made.storageState(),
    });
    const [question] = questionsOf(attempt);
    if (!question) throw new Error('no question');
    const window = await context.newPage();
    await window.goto(first);
    await fillWith(window, wrongInputs(question));
    await press(window, t('quiz.overview'));
    await expect(window).toHaveURL(/\/overview$/);
    const old = answersOf(attempt).map(({ response }) => response);
    expect(old).toHaveLength(1);

    const older = await Promise.all(
      Array.from({ length: 3 }, async () => {
        const opened = await context.newPage();
        await opened.goto(first);
        if (javaScriptEnabled) await takenOver(opened.locator('#question'));
        return opened;
      }),
    );
    await window.goto(first);
    await fillWith(window, rightInputs(question));
    await press(window, t('quiz.overview'));
    await expect(window).toHaveURL(/\/overview$/);
    const newer = answersOf(attempt).map(({ response }) => response);
    expect(newer).toHaveLength(1);
    expect(newer).not.toEqual(old);

    for (const [at, leave] of [t('quiz.overview'), t('quiz.skip'), t('quiz.flag')].entries()) {
      const opened = older[at] as Page;
      const before = opened.url();
      await press(opened, leave);
      if (leave === t('quiz.flag')) await expect(opened.getByText(t('quiz.unflag'))).toBeVisible();
      else await expect(opened).not.toHaveURL(before);
      expect(answersOf(attempt).map(({ response }) => response)).toEqual(newer);
    }
    await context.close();
    await made.close();
  });
