// A learner who knows nothing: takes a quiz by what the pages show, and never by the key.
import { expect, type Page } from '@playwright/test';
import type { Inputs } from '../../domain/response';
import type { Locale, QuestionKind, QuizFeedback } from '../../domain/vocabulary';
import { words } from './journey';

export type Chosen = {
  readonly locale?: Locale;
  readonly kinds?: readonly QuestionKind[];
  readonly count?: number;
  readonly feedback?: QuizFeedback;
};

/** Starts a quiz on the page where one is chosen, and stands at its first question. @returns its id */
export async function startQuiz(page: Page, chosen: Chosen = {}): Promise<string> {
  const { locale = 'en', kinds = [], count = 5, feedback = 'each' } = chosen;
  const t = words(locale);
  await page.goto(`/${locale}/quiz`);
  await page.getByLabel(t('attempt.start.count')).fill(String(count));
  const choices = page.getByRole('group', { name: t('attempt.start.kinds') });
  // How many questions there are of a kind stands beside its name.
  for (const kind of kinds)
    await choices.getByRole('checkbox', { name: new RegExp(`^${t(`kinds.${kind}`)}`) }).check();
  await page.getByRole('radio', { name: t(`attempt.start.${feedback}`) }).check();
  await page.getByRole('button', { name: t('attempt.start.submit') }).click();
  await expectQuestion(page, 1, count, locale);
  return attemptIn(page);
}

/** The id of the attempt that the page belongs to. */
export function attemptIn(page: Page): string {
  const id = /\/quiz\/([0-9a-f-]{36})/.exec(page.url())?.[1];
  if (!id) throw new Error(`no attempt in ${page.url()}`);
  return id;
}

export async function expectQuestion(page: Page, position: number, total: number, locale: Locale) {
  await expect(page).toHaveURL(new RegExp(`/${locale}/quiz/[0-9a-f-]+/${position}(\\?|$)`));
  await expect(page).toHaveTitle(new RegExp(words(locale)('quiz.title', { position, total })));
}

const inputs = (page: Page) => {
  const main = page.getByRole('main');
  return {
    typed: main.getByRole('textbox'),
    boxes: main.getByRole('checkbox'),
    rounds: main.getByRole('radio'),
    lists: main.getByRole('combobox'),
  };
};

/** What kind of question the page asks, seen from its inputs alone. */
export async function kindOn(page: Page): Promise<QuestionKind> {
  const { typed, boxes, rounds, lists } = inputs(page);
  await expect(typed.or(boxes).or(rounds).or(lists).first()).toBeVisible();
  if (await typed.count())
    return (await typed.getAttribute('inputmode')) === 'numeric' ? 'number' : 'date';
  if (await boxes.count()) return 'multiple';
  if (await rounds.count()) return (await rounds.count()) === 2 ? 'true-false' : 'single';
  return (await lists.first().locator('option[value=""]').count()) ? 'match' : 'order';
}

/** Fills in some answer that can be read, right or not. */
export async function fillIn(page: Page): Promise<QuestionKind> {
  const kind = await kindOn(page);
  const { typed, boxes, rounds, lists } = inputs(page);
  if (kind === 'date') await typed.fill('31.12.1999');
  if (kind === 'number') await typed.fill('3');
  if (kind === 'multiple') await boxes.first().check();
  if (kind === 'single' || kind === 'true-false') await rounds.first().check();
  if (kind === 'match') for (const list of await lists.all()) await list.selectOption({ index: 1 });
  // Lines to be ordered already stand in an order.
  return kind;
}

/** Fills in what is meant to be sent, by the names of the inputs. Lines to be ordered take their places one by one. */
export async function fillWith(page: Page, meant: Inputs) {
  const main = page.getByRole('main');
  // What was ticked before is no part of it.
  for (const box of await main.locator('input[type=checkbox][name=choice]').all())
    await box.uncheck();
  for (const [name, values] of Object.entries(meant))
    for (const value of values) {
      if (name === 'typed') await main.getByRole('textbox').fill(value);
      else if (name === 'choice') await main.locator(`input[value="${value}"]`).check();
      else await main.locator(`select[name="${name}"]`).selectOption(value);
    }
}

/** Sends what stands in the form. */
export async function send(page: Page, locale: Locale, feedback: QuizFeedback = 'each') {
  const name = words(locale)(feedback === 'end' ? 'quiz.save' : 'quiz.answer');
  await page.getByRole('button', { name, exact: true }).click();
}

/** The verdict, the reason and the sources, which stand under every answer once it is due. */
export async function expectFeedback(page: Page, locale: Locale) {
  const t = words(locale);
  const verdict = new RegExp(
    `^(${[t('quiz.verdict.right'), t('quiz.verdict.part'), t('quiz.verdict.wrong')].join('|')})`,
  );
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 2, name: verdict })).toBeVisible();
  await expect(main.getByRole('heading', { name: t('quiz.review.why') })).toBeVisible();
  const source = main.getByRole('listitem').filter({ has: page.locator('a[href*="#source-"]') });
  const [paragraph = ''] = t('quiz.review.paragraph', { number: 1 }).split('1');
  await expect(source.filter({ hasText: paragraph }).first()).toBeVisible();
}

/** From the question that stands open to the result, in either mode. @returns the kinds that were met */
export async function finishQuiz(
  page: Page,
  { locale = 'en', count = 5, feedback = 'each' }: Chosen,
) {
  const t = words(locale);
  const met: QuestionKind[] = [];
  for (let position = 1; position <= count; position++) {
    await expectQuestion(page, position, count, locale);
    met.push(await fillIn(page));
    await send(page, locale, feedback);
    if (feedback === 'end') continue;
    await expectFeedback(page, locale);
    const last = position === count;
    await page.getByRole('link', { name: t(last ? 'quiz.result' : 'quiz.next') }).click();
  }
  if (feedback === 'end') {
    await page.getByRole('link', { name: t('attempt.overview.finish'), exact: true }).click();
    await page.getByRole('button', { name: t('attempt.finish.confirm') }).click();
  }
  await expect(
    page.getByRole('heading', { level: 1, name: t('attempt.result.title') }),
  ).toBeVisible();
  return met;
}
