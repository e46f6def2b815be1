// Every page of the site, with the way to it: for what must hold of all of them.
import { expect, type Page } from '@playwright/test';
import { type Locale, QUESTION_KINDS, type QuestionKind } from '../../domain/vocabulary';
import { expectFeedback, fillIn, finishQuiz, kindOn, send, startQuiz } from './answering';
import { words } from './journey';
import { expire, factOf } from './stored';

/** `listed`: in search engines, so that it names itself in the other language. */
export type Place = {
  readonly name: string;
  readonly listed?: boolean;
  readonly missing?: boolean;
  open(page: Page, locale: Locale): Promise<unknown>;
};

const at = (path: string) => (page: Page, locale: Locale) => page.goto(`/${locale}${path}`);

async function opened(page: Page, locale: Locale, path: string) {
  const attempt = await startQuiz(page, { locale, feedback: 'end' });
  await page.goto(`/${locale}/quiz/${attempt}/${path}`);
  return attempt;
}

const question = (kind: QuestionKind): Place => ({
  name: `question, ${kind}`,
  async open(page, locale) {
    await startQuiz(page, { locale, kinds: [kind] });
    expect(await kindOn(page)).toBe(kind);
  },
});

const feedback = (kind: QuestionKind): Place => ({
  name: `feedback, ${kind}`,
  async open(page, locale) {
    await startQuiz(page, { locale, kinds: [kind] });
    await fillIn(page);
    await send(page, locale);
    await expectFeedback(page, locale);
  },
});

const mistake = (kind: 'single' | 'date'): Place => ({
  name: `mistake, ${kind}`,
  async open(page, locale) {
    await startQuiz(page, { locale, kinds: [kind] });
    await send(page, locale);
    await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
  },
});

export const PAGES: readonly Place[] = [
  { name: 'home', listed: true, open: at('') },
  {
    name: 'home, unfolded, with a quiz under way',
    listed: true,
    async open(page, locale) {
      await startQuiz(page, { locale });
      await page.goto(`/${locale}`);
      await page.getByText(words(locale)('home.options')).click();
    },
  },
  { name: 'choice of a quiz', listed: true, open: at('/quiz') },
  {
    name: 'choice refused',
    listed: true,
    open: at('/quiz?problem=too-few-questions&available=3&count=30'),
  },
  { name: 'facts', listed: true, open: at('/facts') },
  { name: 'timeline', listed: true, open: at('/facts/timeline') },
  {
    name: 'a fact',
    listed: true,
    open: (page, locale) => at(`/facts/${factOf('agreed')}`)(page, locale),
  },
  {
    name: 'a disputed fact',
    listed: true,
    open: (page, locale) => at(`/facts/${factOf('disputed')}`)(page, locale),
  },
  {
    name: 'a dated fact',
    listed: true,
    open: (page, locale) => at(`/facts/${factOf('dated')}`)(page, locale),
  },
  { name: 'progress, empty', open: at('/progress') },
  ...QUESTION_KINDS.map(question),
  ...QUESTION_KINDS.map(feedback),
  mistake('single'),
  mistake('date'),
  { name: 'overview', open: (page, locale) => opened(page, locale, 'overview') },
  { name: 'finish', open: (page, locale) => opened(page, locale, 'finish') },
  {
    name: 'expired attempt',
    async open(page, locale) {
      const attempt = await opened(page, locale, 'overview');
      expire(attempt);
      await page.goto(`/${locale}/quiz/${attempt}`);
      await expect(page).toHaveURL(/\/expired$/);
    },
  },
  {
    name: 'result',
    async open(page, locale) {
      await startQuiz(page, { locale });
      await finishQuiz(page, { locale });
    },
  },
  {
    name: 'progress, filled',
    async open(page, locale) {
      await startQuiz(page, { locale, kinds: ['single'] });
      await finishQuiz(page, { locale });
      await page.goto(`/${locale}/progress`);
      await expect(page.getByRole('table')).toBeVisible();
    },
  },
  { name: 'a page that is not here', missing: true, open: at('/nowhere') },
  { name: 'a fact that is not here', missing: true, open: at('/facts/nothing') },
  {
    name: 'an attempt that is not here',
    missing: true,
    open: at(`/quiz/${crypto.randomUUID()}/1`),
  },
];
