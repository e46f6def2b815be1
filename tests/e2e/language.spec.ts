import { type Locale, QUESTION_KINDS } from '../../domain/vocabulary';
import { makeRenderer } from '../../i18n/render';
import { expectFeedback, fillIn, send, startQuiz } from './answering';
import { answerOf, choose, expectLanguage, followTo, switchTo } from './form';
import { expect, test, words } from './journey';
import { answersOf, questionsOf, storedPack } from './stored';

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    for (const kind of QUESTION_KINDS)
      test(`the language changes and the unsent answer stays: ${kind}`, async ({ page }) => {
        const attempt = await startQuiz(page, { kinds: [kind] });
        const asks = async (locale: Locale) => {
          const [question] = questionsOf(attempt);
          if (!question) throw new Error('no question');
          await expectLanguage(page, locale);
          const stem = makeRenderer(storedPack(), locale).phrase(question.stem);
          await expect(page.getByRole('heading', { level: 1 })).toHaveText(stem);
        };
        await asks('en');
        const untouched = await answerOf(page);
        await choose(page);
        const chosen = await answerOf(page);
        expect(chosen).not.toEqual(untouched);
        await switchTo(page, 'ru');
        await asks('ru');
        expect(await answerOf(page)).toEqual(chosen);
        await switchTo(page, 'en');
        await asks('en');
        expect(await answerOf(page)).toEqual(chosen);
        expect(answersOf(attempt)).toEqual([]);
      });

    test('each answer is kept with its language', async ({ page }) => {
      const attempt = await startQuiz(page, { kinds: ['single'] });
      await fillIn(page);
      await switchTo(page, 'ru');
      await expectLanguage(page, 'ru');
      await send(page, 'ru');
      await expectFeedback(page, 'ru');
      await followTo(page, 'en');
      await expectFeedback(page, 'en');
      await page.getByRole('link', { name: words('en')('quiz.next') }).click();
      await expect(page).toHaveURL(/\/en\/quiz\/[^/]+\/2$/);
      await fillIn(page);
      await send(page, 'en');
      await expectFeedback(page, 'en');
      expect(answersOf(attempt).map(({ locale }) => locale)).toEqual(['ru', 'en']);
    });
  });

test.describe('what the browser prefers', () => {
  for (const [locale, header] of [
    ['ru', 'ru-RU,ru;q=0.9,en;q=0.5'],
    ['en', 'en-GB,en;q=0.9,ru;q=0.8'],
    ['en', 'ja,de;q=0.7'],
  ] as const)
    test(`leads to ${locale}: ${header}`, async ({ request }) => {
      const headers = { 'accept-language': header };
      const answer = await request.get('/', { headers, maxRedirects: 0 });
      expect(answer.status()).toBe(307);
      expect(answer.headers().location).toBe(`/${locale}`);
    });

  test('gives way to what was chosen last', async ({ page }) => {
    await page.goto('/');
    await expectLanguage(page, 'en');
    await followTo(page, 'ru');
    await expectLanguage(page, 'ru');
    await page.goto('/');
    await expect(page).toHaveURL(/\/ru$/);
    // The form of a question remembers it as a link does.
    await startQuiz(page, { locale: 'ru' });
    await switchTo(page, 'en');
    await expectLanguage(page, 'en');
    await page.goto('/');
    await expect(page).toHaveURL(/\/en$/);
  });
});
