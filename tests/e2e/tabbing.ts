// A walk through a page by the Tab key.
import { expect, type Locator, type Page } from '@playwright/test';

/** Walks with Tab until the focus is where it is wanted, and sees it there. */
export async function tabTo(page: Page, goal: Locator) {
  await expect(goal).toBeVisible();
  const here = () => goal.evaluate((element) => element === document.activeElement);
  for (let steps = 0; steps < 60 && !(await here()); steps++) await page.keyboard.press('Tab');
  await expect(goal).toBeFocused();
  await expectRing(page);
}

/** What has the focus is drawn around, and within sight. */
export async function expectRing(page: Page) {
  const ring = await page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { top, bottom, width } = element.getBoundingClientRect();
    const seen = width > 0 && bottom > 0 && top < innerHeight;
    return seen && outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  });
  expect(ring).toBe(true);
}
