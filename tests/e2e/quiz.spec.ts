import { LOCALES, QUESTION_KINDS } from '../../domain/vocabulary';
import { fillIn, finishQuiz, send, startQuiz } from './answering';
import { expect, takenOver, test, words } from './journey';

for (const locale of LOCALES) {
  const t = words(locale);

  test(`a quiz of ten questions from the start page to progress, in ${locale}`, async ({
    page,
  }) => {
    await page.goto(`/${locale}`);
    await page.evaluate(() => Object.assign(window, { sinceTheStart: true }));
    const start = page.getByRole('button', { name: t('home.start', { count: 10 }), exact: true });
    await takenOver(start);
    await start.click();
    await finishQuiz(page, { locale, count: 10 });

    const main = page.getByRole('main');
    const score = /^\d+(?:[.,]\d+)?\s\p{L}+\s(?:of|из)\s10$/u;
    await expect(main.getByText(score)).toBeVisible();
    const topics = page.getByRole('table', { name: t('attempt.result.topics') });
    await expect(topics.getByRole('row').nth(1)).toBeVisible();
    const questions = page.getByRole('region', { name: t('attempt.result.questions') });
    await expect(questions.getByRole('group')).toHaveCount(10);
    for (const position of [1, 10])
      await expect(
        questions.getByText(t('quiz.title', { position, total: 10 }), { exact: true }),
      ).toBeVisible();

    await page
      .getByRole('navigation')
      .getByRole('link', { name: t('site.section.progress') })
      .click();
    const attempts = page.getByRole('table', { name: t('progress.attempts') });
    await expect(attempts.getByRole('row')).toHaveCount(2);
    await expect(page.getByRole('img', { name: t('progress.chart') })).toBeVisible();
    // With scripts no step of all this was a full load of a page.
    expect(await page.evaluate(() => 'sinceTheStart' in window)).toBe(true);

    await attempts.getByRole('link').click();
    await expect(
      page.getByRole('heading', { level: 1, name: t('attempt.result.title') }),
    ).toBeVisible();
  });
}

for (const [at, kind] of QUESTION_KINDS.entries()) {
  const locale = LOCALES[at % LOCALES.length] ?? 'en';
  test(`a quiz of nothing but the kind ${kind}, in ${locale}`, async ({ page }) => {
    await startQuiz(page, { locale, kinds: [kind] });
    expect(await finishQuiz(page, { locale })).toEqual(Array(5).fill(kind));
  });
}

test('a quiz whose answers are shown at the end, and may be changed until then', async ({
  page,
}) => {
  const t = words('en');
  await startQuiz(page, { kinds: ['single'], feedback: 'end' });
  await page.getByRole('radio').nth(0).check();
  await send(page, 'en', 'end');
  await expect(page).toHaveURL(/\/2$/);
  await expect(page.getByRole('radio').first()).not.toBeChecked();
  await page.getByRole('button', { name: t('quiz.back') }).click();
  await expect(page.getByRole('radio').nth(0)).toBeChecked();
  await page.getByRole('radio').nth(1).check();
  await page.getByRole('button', { name: t('quiz.overview') }).click();
  await expect(page.getByText(t('attempt.overview.answered'), { exact: true })).toHaveCount(1);
  await page.getByRole('link', { name: t('quiz.title', { position: 1, total: 5 }) }).click();
  await expect(page.getByRole('radio').nth(1)).toBeChecked();
  await send(page, 'en', 'end');
  await expect(page).toHaveURL(/\/2$/);
  await page.getByRole('button', { name: t('quiz.back') }).click();
  await expect(page.getByRole('radio').nth(1)).toBeChecked();
  await finishQuiz(page, { feedback: 'end' });
});

test('a quiz given up half way counts what was answered', async ({ page }) => {
  const t = words('en');
  await startQuiz(page, { kinds: ['true-false'] });
  await fillIn(page);
  await send(page, 'en');
  await page.getByRole('link', { name: t('quiz.next') }).click();
  await page.getByRole('button', { name: t('quiz.finish') }).click();
  await expect(page.getByText(t('attempt.finish.lead', { left: 4 }))).toBeVisible();
  await page.getByRole('button', { name: t('attempt.finish.confirm') }).click();
  await expect(page.getByText(/4 not answered/)).toBeVisible();
});
