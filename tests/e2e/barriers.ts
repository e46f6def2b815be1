// What must hold of every page: nothing bars the way of anybody, in either theme, on the narrowest screen.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { LOCALES } from '../../domain/vocabulary';
import { expect } from './journey';

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

export async function expectNoBarriers(page: Page) {
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
export async function expectNarrow(page: Page) {
  await page.setViewportSize({ width: 320, height: 640 });
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
    .toBeLessThanOrEqual(320);
}

export async function expectHead(page: Page, { listed }: { readonly listed?: boolean }) {
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
