import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { LOCALES } from '../../domain/vocabulary';
import { startQuiz } from './answering';
import { expectLanguage } from './form';
import { expect, test, words } from './journey';
import { PAGES, type Place } from './pages';
import { factOf } from './stored';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
/** What a theme can do wrong. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** Waits until the theme is the one on the screen: measured once, with no second chance. */
async function showTheme(page: Page, colorScheme: 'light' | 'dark') {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.waitForFunction((wanted) => {
    const { backgroundColor, color } = getComputedStyle(document.body);
    const light = (rgb: string) => Number(/\d+/.exec(rgb)?.[0]) > 127;
    return light(backgroundColor) === (wanted === 'light') && light(color) !== (wanted === 'light');
  }, colorScheme);
  // A colour half way between two themes is nobody's.
  await page.evaluate(async () => {
    for (const animation of document.getAnimations()) animation.finish();
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
  });
}

async function expectNoBarriers(page: Page) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await showTheme(page, colorScheme);
    const axe = new AxeBuilder({ page });
    const { violations, passes } = await (colorScheme === 'light'
      ? axe.withTags(TAGS)
      : axe.withRules(COLOURS)
    ).analyze();
    const said = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
    expect(said, colorScheme).toEqual([]);
    expect(passes.map(({ id }) => id)).toContain('color-contrast');
  }
}

/** On the narrowest screen nothing sticks out sideways. */
async function expectNarrow(page: Page) {
  await page.setViewportSize({ width: 320, height: 640 });
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
    .toBeLessThanOrEqual(320);
}

async function expectHead(page: Page, { listed }: Place) {
  await expect(page).toHaveTitle(/\S/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  const languages = page.locator('link[rel=alternate][hreflang]');
  await expect(languages).toHaveCount(listed ? LOCALES.length + 1 : 0);
  if (!listed) return;
  const path = new URL(page.url()).pathname.slice('/en'.length);
  for (const locale of LOCALES)
    await expect(page.locator(`link[rel=alternate][hreflang=${locale}]`)).toHaveAttribute(
      'href',
      new RegExp(`/${locale}${path}$`),
    );
}

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
