import type { Locator, Page } from '@playwright/test';
import { expect, signIn, test, words } from './seeded';
import { expectRing, tabTo } from './tabbing';

const t = words('en');
const main = (page: Page) => page.getByRole('main');
const button = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true });

/** The stops of Tab between two elements, each of them drawn around. */
async function walk(page: Page, from: Locator, to: Locator) {
  await from.focus();
  const met: string[] = [];
  for (let steps = 0; steps < 60; steps++) {
    await page.keyboard.press('Tab');
    await expectRing(page);
    met.push(await page.evaluate(() => document.activeElement?.getAttribute('name') ?? ''));
    if (await to.evaluate((element) => element === document.activeElement)) return met;
  }
  throw new Error(`not met: ${met.join(', ')}`);
}

test('a set is built by keys alone, from top to bottom', async ({ page, context, school }) => {
  await signIn(context, school, 'teacher');
  await page.goto('/en/teach/sets/new');
  await tabTo(page, main(page).locator('summary'));
  await page.keyboard.press('Enter');
  const submit = button(page, t('set.build.submit'));
  const met = await walk(page, page.locator('#title'), submit);
  expect([...new Set(met)]).toEqual(
    ['count', 'manner', '', 'topics', 'difficulties', 'kinds', ''].filter(
      (name, at, all) => all.indexOf(name) === at,
    ),
  );
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/teach\/sets\/[0-9a-f-]{36}\?done=made/);
  await expect(page.locator('#notice')).toBeFocused();
});

test('an assignment refused by keys says why where the focus is', async ({
  page,
  context,
  school,
}) => {
  await signIn(context, school, 'teacher');
  await page.goto('/en/teach/assignments/new');
  const submit = button(page, t('assignment.form.assign'));
  for (const tries of [1, 2]) {
    await page.locator('#closes').fill(`2020-01-0${tries}T10:00`);
    await submit.focus();
    await page.keyboard.press('Enter');
    const alert = main(page).getByRole('alert');
    await expect(alert).toBeVisible();
    await expect(
      main(page)
        .locator(':focus')
        .filter({ has: page.getByRole('alert') }),
    ).toHaveCount(1);
    await expect(page.locator('#closes')).toHaveValue(`2020-01-0${tries}T10:00`);
    await page.locator('#title').focus();
  }
});

test('results are sorted by keys, and the focus stays on the heading', async ({
  page,
  context,
  school,
}) => {
  await signIn(context, school, 'teacher');
  await page.goto(`/en/teach/assignments/${school.over}/results`);
  const head = page.getByRole('columnheader').getByRole('link').nth(1);
  await tabTo(page, head);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/sort=/);
  await expect(page.locator('th[aria-sort]')).toHaveCount(1);
  await expect(page.getByRole('columnheader').getByRole('link').nth(1)).toBeFocused();
});

test('a question of an assignment is marked and answered by keys', async ({
  page,
  context,
  school,
}) => {
  await signIn(context, school, 'pupil');
  const place = school.questions.findIndex(({ kind }, at) => kind === 'true-false' && at > 4) + 1;
  await page.goto(`/en/quiz/${school.attempt.open}/${place}`);
  await tabTo(page, button(page, t('quiz.flag')));
  await page.keyboard.press('Enter');
  await expect(button(page, t('quiz.unflag'))).toBeFocused();
  await page.keyboard.press('1');
  await expect(main(page).getByRole('radio').first()).toBeChecked();
  await expect(main(page).getByRole('radio').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/${place + 1}(\\?|$)`));
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});
