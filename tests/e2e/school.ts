// What teachers and pupils do, step by step, each from its own address and by what the pages show.
import { type Browser, expect, type Page } from '@playwright/test';
import type { Question } from '../../domain/question';
import type { Inputs } from '../../domain/response';
import type { Locale } from '../../domain/vocabulary';
import { attemptIn, expectQuestion, fillWith, send } from './answering';
import { watch, words } from './journey';
import { questionsOf } from './stored';

export type Card = {
  readonly name: string;
  readonly username: string;
  readonly passphrase: string;
};
export type Classroom = { readonly id: string; readonly code: string };

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const follow = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).click();

/** The id that the address ends with, once it is there. */
async function idAfter(page: Page, folder: string): Promise<string> {
  const address = new RegExp(`/teach/${folder}/([0-9a-f-]{36})(?:\\?|$)`);
  await expect(page).toHaveURL(address);
  return address.exec(page.url())?.[1] ?? '';
}

/** Does something in a browser of its own, which must have nothing to complain of but what is `expected`. */
export async function withBrowser<T>(
  browser: Browser,
  work: (page: Page) => Promise<T>,
  expected: RegExp | null = null,
): Promise<T> {
  const context = await browser.newContext();
  const faults = watch(context);
  const done = await work(await context.newPage());
  await context.close();
  expect(faults.filter((fault) => !expected?.test(fault))).toEqual([]);
  return done;
}

export async function signUp(page: Page, name = 'Ada Bell') {
  const t = words('en');
  await page.goto('/en/sign-up');
  await page.getByLabel(t('account.signUp.name')).fill(name);
  await page.getByLabel(t('account.signUp.email')).fill(`${crypto.randomUUID()}@example.org`);
  await page.getByLabel(t('account.signUp.password'), { exact: true }).fill(crypto.randomUUID());
  await press(page, t('account.signUp.submit'));
  await expect(page).toHaveURL(/\/en\/teach$/);
}

export async function makeClass(page: Page, name: string, zone: string): Promise<Classroom> {
  const t = words('en');
  await page.goto('/en/teach/classes/new');
  await page.getByLabel(t('classroom.form.name')).fill(name);
  await page.getByLabel(t('classroom.form.zone')).selectOption(zone);
  await press(page, t('classroom.form.create'));
  const id = await idAfter(page, 'classes');
  const way = page.getByRole('region', { name: t('classroom.code.title'), exact: true });
  const code = await way.getByText(/^[A-Z0-9]{4}-[A-Z0-9]{4}$/).textContent();
  return { id, code: code ?? '' };
}

/** Every card on the page, as it would be printed. */
export async function readCards(page: Page): Promise<Card[]> {
  const cards = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.locator('dl') });
  await expect(cards.first()).toBeVisible();
  return Promise.all(
    (await cards.all()).map(async (card) => {
      const name = await card.getByRole('paragraph').nth(1).textContent();
      const [username, passphrase] = await card.getByRole('definition').allTextContents();
      return { name: name ?? '', username: username ?? '', passphrase: passphrase ?? '' };
    }),
  );
}

/** Pastes a list of Russian pupils. @returns their cards, in the order of the names */
export async function enterRoster(page: Page, classroom: string, names: readonly string[]) {
  const t = words('en');
  await page.goto(`/en/teach/classes/${classroom}/roster`);
  await page.getByLabel(t('classroom.roster.names'), { exact: true }).fill(names.join('\n'));
  await page.getByRole('radio', { name: 'Русский' }).check();
  await press(page, t('classroom.roster.submit'));
  const title = t('classroom.sheet.title', { count: names.length });
  // A passphrase is slow to hash, on purpose, and here is one for each name.
  await expect(page.getByRole('heading', { name: title })).toBeVisible({ timeout: 60_000 });
  return readCards(page);
}

export async function buildSet(page: Page, count: number): Promise<string> {
  const t = words('en');
  await page.goto('/en/teach/sets/new');
  await page.getByLabel(t('set.build.count')).fill(String(count));
  await press(page, t('set.build.submit'));
  return idAfter(page, 'sets');
}

type Wanted = { readonly set: string; readonly classroom: string; readonly minutes?: number };

export async function assign(page: Page, { set, classroom, minutes }: Wanted): Promise<string> {
  const t = words('en');
  await page.goto(`/en/teach/assignments/new?set=${set}&class=${classroom}`);
  if (minutes) {
    await page.getByText(t('assignment.form.more')).click();
    await page.getByLabel(t('assignment.form.minutes')).fill(String(minutes));
  }
  await press(page, t('assignment.form.assign'));
  const id = await idAfter(page, 'assignments');
  await expect(page.getByText(t('assignment.said.assignedOpen'))).toBeVisible();
  return id;
}

/** More time for one pupil, beyond the limit of the class. */
export async function allowMinutes(page: Page, assignment: string, pupil: string, minutes: number) {
  const t = words('en');
  await page.goto(`/en/teach/assignments/${assignment}/allowances`);
  await page.getByRole('checkbox', { name: pupil }).check();
  await page.getByLabel(t('assignment.allowances.minutes')).fill(String(minutes));
  await press(page, t('assignment.allowances.save'));
  await expect(page.getByText(t('assignment.said.allowed'))).toBeVisible();
  const stands = t('assignment.allowances.extraMinutes', { count: minutes });
  await expect(page.getByText(stands, { exact: true })).toBeVisible();
}

/** Makes the one who looks at the page a teacher with a class and something assigned to it. */
export async function giveLesson(
  page: Page,
  { count, minutes }: { count: number; minutes?: number },
) {
  await signUp(page);
  const classroom = await makeClass(page, '8 «Б»', 'Asia/Almaty');
  const set = await buildSet(page, count);
  const wanted = { set, classroom: classroom.id, ...(minutes && { minutes }) };
  return { ...classroom, assignment: await assign(page, wanted) };
}

/** Comes with a code and nothing else. @returns the card, which is shown this once */
export async function joinClass(page: Page, code: string, name: string, locale: Locale = 'ru') {
  const t = words(locale);
  await page.goto(`/${locale}/join`);
  await page.getByLabel(t('join.code'), { exact: true }).fill(code.toLowerCase());
  await press(page, t('join.find'));
  await page.getByLabel(t('join.name'), { exact: true }).fill(name);
  await press(page, t('join.submit'));
  await expect(page.getByRole('heading', { name: t('join.card-title') })).toBeVisible();
  const [card] = await readCards(page);
  if (!card) throw new Error('no card');
  return card;
}

/** Signs in as it stands on the card, and comes to the pupil's home. */
export async function signInWithCard(page: Page, card: Card, locale: Locale = 'ru') {
  const t = words(locale);
  await page.goto(`/${locale}/sign-in`);
  await page.getByLabel(t('account.signIn.login')).fill(card.username);
  await page.getByLabel(t('account.signIn.secret'), { exact: true }).fill(card.passphrase);
  await press(page, t('account.signIn.submit'));
  await expect(page).toHaveURL(new RegExp(`/${locale}/learn$`));
}

/** From the pupil's home to the first question of the only thing that is due. @returns the attempt */
export async function startDue(page: Page, count: number, locale: Locale = 'ru'): Promise<string> {
  const t = words(locale);
  await page.goto(`/${locale}/learn`);
  await follow(page, t('learn.start'));
  await press(page, t('learn.page.start'));
  await expectQuestion(page, 1, count, locale);
  return attemptIn(page);
}

/** Answers every question from the one that stands open, and hands the whole in. */
export async function takeDue(
  page: Page,
  answer: (question: Question) => Inputs,
  { locale = 'ru', from = 1 }: { locale?: Locale; from?: number } = {},
) {
  const t = words(locale);
  const questions = questionsOf(attemptIn(page));
  for (const [index, question] of questions.entries()) {
    if (index + 1 < from) continue;
    await expectQuestion(page, index + 1, questions.length, locale);
    await fillWith(page, answer(question));
    await send(page, locale, 'end');
  }
  await follow(page, t('attempt.overview.submit'));
  await press(page, t('attempt.finish.submit'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('attempt.result.title'));
}
