// A teacher chooses among questions: the counts beside the boxes, and the search for one of them.
import type { Page } from '@playwright/test';
import { LOCALES, type Locale } from '../../domain/vocabulary';
import { expect, signIn, test, words } from './seeded';

const box = (page: Page, name: string) =>
  page.getByRole('checkbox', { name: new RegExp(`^${name}`) });

/** The number beside a box. */
const beside = (page: Page, name: string) =>
  page.locator('label', { has: box(page, name) }).locator('[data-count]');

/** In the form of a new set: none of the statements to be judged is hard. */
async function expectCounts(page: Page, locale: Locale, recount: () => Promise<unknown>) {
  const t = words(locale);
  const hard = t('set.difficulty.hard');
  const date = t('kinds.date');
  await page.getByText(t('set.build.refine')).click();
  const all = Number(await beside(page, date).textContent());
  expect(all).toBeGreaterThan(0);
  await expect(beside(page, t('kinds.true-false'))).not.toHaveText('0');
  await box(page, hard).check();
  await recount();
  await expect(beside(page, t('kinds.true-false'))).toHaveText('0');
  await expect(beside(page, date)).toHaveText(String(all));
  await box(page, date).check();
  await recount();
  await expect(beside(page, hard)).toHaveText(String(all));
  await expect(beside(page, t('set.difficulty.easy'))).toHaveText('0');
}

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    for (const locale of LOCALES)
      test(`the counts beside the boxes follow the other boxes, in ${locale}`, async ({
        page,
        context,
        school,
      }) => {
        const again = page.getByRole('button', { name: words(locale)('set.build.recount') });
        await signIn(context, school, 'teacher');
        await page.goto(`/${locale}/teach/sets/new`);
        await expectCounts(page, locale, async () => {
          if (!javaScriptEnabled) await again.click();
        });
      });
  });

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of LOCALES)
    test(`another question is looked for by kind and words, in ${locale}`, async ({
      page,
      context,
      school,
    }) => {
      const t = words(locale);
      await signIn(context, school, 'teacher');
      const path = `/${locale}/teach/sets/${school.set}/replace/${school.questions[0]?.id}`;
      await page.goto(path);
      const form = page.getByRole('search');
      const list = page
        .getByRole('main')
        .getByRole('list')
        .filter({ has: page.getByRole('article') });
      const name = t('set.replace.take');
      await expect(page.getByText(name)).toHaveCount(10);

      await form.getByLabel(t('set.add.kind')).selectOption({ label: t('kinds.date') });
      const word = locale === 'ru' ? 'КАЗАХСТАН' : 'KAZAKHSTAN';
      await form.getByLabel(t('set.replace.words')).fill(word);
      await form.getByRole('button', { name: t('set.replace.find') }).click();
      await expect(page).toHaveURL(/kind=date&words=[^#]+#others$/);
      for (const question of await list.getByRole('article').all()) {
        await expect(question).toContainText(t('kinds.date'));
        await expect(question.getByRole('heading').first()).toContainText(new RegExp(word, 'i'));
      }
      const wanted = list.getByRole('article').first();
      await expect(wanted).toBeVisible();

      await page.getByRole('link', { name: t('set.pool.later') }).click();
      await expect(form.getByLabel(t('set.replace.words'))).toHaveValue(word);
      await expect(list.getByRole('article').first()).toContainText(t('kinds.date'));

      await form.getByLabel(t('set.replace.words')).fill('xyzzy');
      await form.getByRole('button', { name: t('set.replace.find') }).click();
      await expect(form).toContainText(t('set.replace.none'));
      await form.getByRole('link', { name: t('set.replace.clear') }).click();
      await expect(page).toHaveURL(new RegExp(`${path}$`));
      await expect(page.getByText(name)).toHaveCount(10);
    });
});
