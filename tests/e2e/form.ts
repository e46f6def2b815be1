// The form of a question as it stands in the page: which inputs, in which order, with what in them.
import { expect, type Page } from '@playwright/test';
import type { Locale } from '../../domain/vocabulary';

/** Every answer input: its name, its value, and whether it is ticked; hidden ones are not the learner's. */
export const formOf = (page: Page) =>
  page
    .getByRole('main')
    .locator('input:not([type=hidden]), select')
    .evaluateAll((inputs) =>
      (inputs as (HTMLInputElement | HTMLSelectElement)[]).map((input) => ({
        name: input.name,
        value: input.value,
        ticked: 'checked' in input && input.checked,
        offered: 'options' in input ? [...input.options].map(({ value }) => value) : [],
      })),
    );

/** The same, with lines to be ordered by the places they were given. */
export const answerOf = async (page: Page) => {
  const place = ({ name, value }: { name: string; value: string }) =>
    name.startsWith('at:') ? Number(value) : 0;
  return (await formOf(page)).sort((a, b) => place(a) - place(b));
};

/** Lines to be ordered, by the ids of their options, as they stand. */
export const linesOf = async (page: Page) =>
  (await formOf(page)).map(({ name }) => name.replace(/^at:/, ''));

/** What was filled in by hand and not sent, in the shape of each kind. */
export async function choose(page: Page) {
  const main = page.getByRole('main');
  const typed = main.getByRole('textbox');
  if (await typed.count()) return typed.fill('май 1997');
  const ticks = main.getByRole('radio').or(main.getByRole('checkbox'));
  if (await ticks.count()) {
    const boxes = main.getByRole('checkbox');
    if (await boxes.count()) await boxes.nth(2).check();
    return ticks.nth(1).check();
  }
  const [first, second] = await main.getByRole('combobox').all();
  if (!first || !second) throw new Error('no inputs');
  if (!(await first.locator('option[value=""]').count())) {
    const name = await second.getAttribute('name');
    await first.selectOption('2');
    // With scripts the lines have changed places by now.
    return page.locator(`select[name="${name}"]`).selectOption('1');
  }
  await first.selectOption({ index: 3 });
  await second.selectOption({ index: 1 });
}

const NAMES = { en: 'English', ru: 'Русский' } as const;

/** Changes the language of a page that has an answer not sent. */
export const switchTo = (page: Page, locale: Locale) =>
  page.getByRole('button', { name: NAMES[locale], exact: true }).click();

/** Changes the language of any other page. */
export const followTo = (page: Page, locale: Locale) =>
  page.getByRole('link', { name: NAMES[locale], exact: true }).click();

export const expectLanguage = (page: Page, locale: string) =>
  expect(page.locator('html')).toHaveAttribute('lang', locale);
