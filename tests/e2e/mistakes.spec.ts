import type { Page } from '@playwright/test';
import type { Problem } from '../../domain/response';
import type { QuestionKind } from '../../domain/vocabulary';
import { send, startQuiz } from './answering';
import { formOf } from './form';
import { expect, test, words } from './journey';
import { answersOf } from './stored';

type Mistake = readonly [QuestionKind, Problem, (page: Page) => Promise<unknown>];

const nothing = () => Promise.resolve();
const type = (text: string) => (page: Page) =>
  page.getByRole('main').getByRole('textbox').fill(text);

const MISTAKES: readonly Mistake[] = [
  ['single', 'nothing-chosen', nothing],
  ['multiple', 'nothing-chosen', nothing],
  ['true-false', 'nothing-chosen', nothing],
  ['date', 'nothing-typed', nothing],
  ['date', 'unreadable-date', type('31 февраля или около того')],
  ['number', 'unreadable-number', type('a few')],
  [
    'match',
    'unmatched',
    (page) => page.getByRole('main').getByRole('combobox').first().selectOption({ index: 2 }),
  ],
];

/** With scripts no two lines can be given one place. */
const UNSCRIPTED: Mistake = [
  'order',
  'same-position',
  (page) => page.getByRole('main').getByRole('combobox').first().selectOption('2'),
];

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });
    const locale = javaScriptEnabled ? 'ru' : 'en';
    const mistakes = javaScriptEnabled ? MISTAKES : [...MISTAKES, UNSCRIPTED];
    for (const [kind, problem, fill] of mistakes)
      test(`${kind}, ${problem}: said in words, and the form keeps what it had`, async ({
        page,
      }) => {
        const attempt = await startQuiz(page, { locale, kinds: [kind] });
        await fill(page);
        const given = await formOf(page);
        await send(page, locale);
        const alert = page.getByRole('main').getByRole('alert');
        // Of the lines to be matched one was filled in.
        const empty = (await page.getByRole('main').getByRole('combobox').count()) - 1;
        await expect(alert).toHaveText(words(locale)(`errors.${problem}`, { empty }));
        expect(await formOf(page)).toEqual(given);
        if (javaScriptEnabled) await expect(page.locator('#problem')).toBeFocused();
        expect(answersOf(attempt)).toEqual([]);
      });
  });
