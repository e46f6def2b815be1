// How far it is from nothing to a lesson. Clicks, pages and keys are counted as the browser meets them. The time is
// not what this machine takes but what a person would: the Keystroke-Level Model of Card, Moran and Newell (1980),
// https://doi.org/10.1145/358886.358895, with its average typist, who looks before every click and moves a hand to
// the mouse and back; what the machine took is added when it is printed, and nothing is asserted of it.
import type { Locator, Page } from '@playwright/test';
import { LOCALES, type Locale } from '../../domain/vocabulary';
import { expect, test, words } from './journey';

/** Seconds for a key (40 words a minute), to point, to press, from keys to mouse or back, and to think. */
const KLM = { key: 0.28, point: 1.1, press: 0.2, home: 0.4, think: 1.35 };
const MOST = { clicks: 12, fields: 4, pages: 10, seconds: 120 };

const TYPED = {
  en: { name: 'Ada Bell', password: 'four herons by the lake', class: '8B' },
  ru: { name: 'Ольга Серова', password: 'четыре цапли у озера', class: '8 «Б»' },
} as const;

type Count = { clicks: number; keys: number; fields: number; pages: Set<string> };

/** Counts every click that a person makes in the page, by the mouse or by Enter, and the pages they come to. */
async function counting(page: Page): Promise<Count> {
  const count: Count = { clicks: 0, keys: 0, fields: 0, pages: new Set() };
  await page.exposeFunction('countClick', () => {
    count.clicks++;
  });
  await page.addInitScript(() => {
    const { countClick } = window as unknown as { countClick(): void };
    addEventListener('click', ({ isTrusted }) => isTrusted && countClick(), { capture: true });
  });
  page.on('framenavigated', (frame) => {
    count.pages.add(frame.url());
  });
  return count;
}

const secondsOf = ({ clicks, keys }: Count) =>
  keys * KLM.key + clicks * (KLM.think + KLM.home * 2 + KLM.point + KLM.press);

/** Types into the field that has the focus, which must be this one. */
async function type(page: Page, count: Count, field: Locator, text: string) {
  await expect(field).toBeFocused();
  await page.keyboard.type(text);
  count.keys += text.length;
  count.fields++;
}

async function tab(page: Page, count: Count) {
  await page.keyboard.press('Tab');
  count.keys++;
}

/** From the start page to a class that has its ten questions. */
async function prepareLesson(page: Page, count: Count, locale: Locale) {
  const t = words(locale);
  const main = page.getByRole('main');
  const follow = (name: string) => main.getByRole('link', { name, exact: true }).click();
  const press = (name: string) => main.getByRole('button', { name, exact: true }).click();
  const { name, password, class: title } = TYPED[locale];

  await follow(t('teach.ways.teach.go'));
  await page.locator('#name').click();
  await type(page, count, page.locator('#name'), name);
  await tab(page, count);
  await type(page, count, page.locator('#email'), `${crypto.randomUUID()}@example.org`);
  await tab(page, count);
  await type(page, count, page.locator('#password'), password);
  await press(t('account.signUp.submit'));

  await follow(t('teach.first.class.go'));
  await page.locator('#name').click();
  await type(page, count, page.locator('#name'), title);
  await press(t('classroom.form.create'));

  await follow(t('classroom.page.assign'));
  await follow(t('assignment.new.makeSet'));
  await press(t('set.build.submit'));
  await follow(t('set.page.assign'));
  await press(t('assignment.form.assign'));
  await expect(page).toHaveURL(/\/teach\/assignments\/[0-9a-f-]{36}\?/);
}

for (const locale of LOCALES)
  test(`from no account to an assigned set of ten questions, in ${locale}`, async ({
    page,
  }, info) => {
    const count = await counting(page);
    await page.goto(`/${locale}`);
    const started = Date.now();
    await prepareLesson(page, count, locale);
    const machine = (Date.now() - started) / 1000;
    const person = secondsOf(count);
    const said = `${locale}: ${count.clicks} clicks, ${count.fields} fields, ${count.keys} keys, ${count.pages.size} pages; a person ${person.toFixed(0)} s, this machine ${machine.toFixed(0)} s`;
    info.annotations.push({ type: 'first lesson', description: said });
    process.stdout.write(`${said}\n`);

    expect(count.clicks).toBeLessThanOrEqual(MOST.clicks);
    expect(count.fields).toBeLessThanOrEqual(MOST.fields);
    expect(count.pages.size).toBeLessThanOrEqual(MOST.pages);
    // A count that misses clicks is no count: no page can be left without one.
    expect(count.clicks).toBeGreaterThanOrEqual(count.pages.size - 1);
    expect(person).toBeLessThanOrEqual(MOST.seconds);

    await expect(
      page.getByText(words(locale)('assignment.view.fixed', { count: 10 })).first(),
    ).toBeVisible();
  });
