import { LOCALES } from '../../domain/vocabulary';
import { startQuiz } from './answering';
import { expectHead, expectNarrow, expectNoBarriers } from './barriers';
import { expectLanguage } from './form';
import { expect, test, words } from './journey';
import { PAGES } from './pages';
import { factOf } from './stored';

for (const locale of LOCALES)
  test.describe(locale, () => {
    for (const place of PAGES)
      test.describe(() => {
        test.use({ expected: place.missing ? /status of 404/ : null });

        test(`${place.name}: no barriers, on any screen`, async ({ page }) => {
          await place.open(page, locale);
          await expectLanguage(page, locale);
          await expectHead(page, place);
          await expectNoBarriers(page);
          await expectNarrow(page);
        });
      });

    test('every page has a title of its own', async ({ page }) => {
      const quiz = `/quiz/${await startQuiz(page, { locale, feedback: 'end' })}`;
      const facts = [factOf('agreed'), factOf('disputed')].map((slug) => `/facts/${slug}`);
      const own = [1, 2, 'overview', 'finish'].map((place) => `${quiz}/${place}`);
      const titles = new Set<string>();
      const paths = ['', '/quiz', '/facts', '/facts/timeline', ...facts, '/progress', ...own];
      for (const path of paths) {
        await page.goto(`/${locale}${path}`);
        titles.add(await page.title());
      }
      expect(titles.size).toBe(paths.length);
      for (const title of titles) expect(title).toContain(words(locale)('site.name'));
    });
  });
