import type { Page } from '@playwright/test';
import { drawPaper } from '../../domain/paper';
import type { Question } from '../../domain/question';
import { LOCALES } from '../../domain/vocabulary';
import { makeRenderer } from '../../i18n/render';
import { attemptIn, expectFeedback, expectQuestion, fillIn, send, startQuiz } from './answering';
import { linesOf } from './form';
import { test as base, expect, words } from './journey';
import { findKey, ownOf, plain } from './scan';
import { questionsOf, storedPack } from './stored';
import { openWire, type Received } from './wire';

type Wire = Awaited<ReturnType<typeof openWire>>;

const test = base.extend<{ wire: Wire }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from its parameter
  wire: async ({}, use) => {
    const wire = await openWire();
    await use(wire);
    wire.close();
  },
  proxy: async ({ wire }, use) => use({ server: wire.server, bypass: '<-loopback>' }),
});

/** Each choice's markup without what must differ: were one of them marked, it would not be like the others. */
const lookOfChoices = (page: Page) =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.locator('input[name=choice]') })
    .evaluateAll((items) =>
      items.map((item) => {
        const copy = item.cloneNode(true) as HTMLElement;
        for (const span of copy.querySelectorAll('span')) span.textContent = '';
        copy.querySelector('input')?.removeAttribute('value');
        return copy.outerHTML;
      }),
    );

const COUNT = 12;

for (const locale of LOCALES) {
  const t = words(locale);

  test(`no byte tells the key before the answer, in ${locale}`, async ({ page, wire }) => {
    test.setTimeout(120_000);
    await startQuiz(page, { locale, count: COUNT });
    const attempt = attemptIn(page);
    const index = storedPack();
    // What the browser fetches of a question while the one before is still shown.
    let ahead: Received[] = [];
    for (const [at, question] of questionsOf(attempt).entries()) {
      await expectQuestion(page, at + 1, COUNT, locale);
      await fillIn(page);
      expect(new Set(await lookOfChoices(page)).size).toBeLessThanOrEqual(1);
      const before = [...ahead, ...(await wire.take())];
      expect(before.length).toBeGreaterThan(0);
      expect(findKey(index, question, locale, before)).toEqual([]);
      await send(page, locale);
      await expectFeedback(page, locale);
      const after = await wire.take();
      // The same look finds it once it has been sent: it can find it.
      expect(ownOf(question, findKey(index, question, locale, after))).not.toEqual([]);
      ahead = after.filter(({ path }) => path === `/${locale}/quiz/${attempt}/${at + 2}`);
      await page
        .getByRole('main')
        .getByRole('link', { name: t(at + 1 < COUNT ? 'quiz.next' : 'quiz.result') })
        .click();
    }
  });

  test(`no byte tells any key before the end, in ${locale}`, async ({ page, wire }) => {
    test.setTimeout(120_000);
    await startQuiz(page, { locale, count: COUNT, feedback: 'end' });
    const attempt = attemptIn(page);
    const index = storedPack();
    const questions = questionsOf(attempt);
    const goto = (place: number | string) => page.goto(`/${locale}/quiz/${attempt}/${place}`);
    for (const [at, question] of questions.entries()) {
      await expectQuestion(page, at + 1, COUNT, locale);
      const opened = await wire.take();
      await fillIn(page);
      await send(page, locale, 'end');
      await expect(page).not.toHaveURL(new RegExp(`/${at + 1}$`));
      // What was sent so far includes the next question, which may ask for what this one's key is.
      await wire.take();
      await goto(at + 1);
      expect(findKey(index, question, locale, [...opened, ...(await wire.take())])).toEqual([]);
      if (at + 1 < COUNT) await goto(at + 2);
    }
    await goto('result');
    await goto('overview');
    await page.getByRole('link', { name: t('attempt.overview.finish'), exact: true }).click();
    const confirm = page.getByRole('button', { name: t('attempt.finish.confirm') });
    await expect(confirm).toBeVisible();
    const before: Received[] = await wire.take();
    for (const question of questions)
      expect(findKey(index, question, locale, before, questions)).toEqual([]);
    await confirm.click();
    await expect(
      page.getByRole('heading', { level: 1, name: t('attempt.result.title') }),
    ).toBeVisible();
    const after = await wire.take();
    for (const question of questions)
      expect(ownOf(question, findKey(index, question, locale, after))).not.toEqual([]);
  });
}

test('a sentence that says whose word it is hides no other', () => {
  const index = storedPack();
  const { phrase } = makeRenderer(index, 'en');
  const papers = Array.from({ length: 500 }, (_, seed) =>
    drawPaper(index, { seed: `${seed}`, count: 12, kinds: ['true-false'] }),
  );
  const within = ({ statement, citations }: Question) =>
    citations
      .map(({ says }) => phrase(says))
      .find((told) => {
        const said = statement ? phrase(statement) : told;
        return said !== told && said.includes(told);
      });
  const question = papers.flat().find(within);
  if (!question?.statement) throw new Error('no statement tells its source');
  const path = '/en/quiz/an-attempt/1';
  const asked = { method: 'GET', path, text: phrase(question.statement) };
  expect(findKey(index, question, 'en', [asked])).toEqual([]);
  const told = within(question) as string;
  const leaked = { ...asked, text: `${asked.text} ${told}` };
  expect(findKey(index, question, 'en', [leaked])).toEqual([`${plain(told)} in GET ${path}`]);
});

test('neither the order of lines nor their names tell their sequence', async ({ page }) => {
  const attempt = await startQuiz(page, { kinds: ['order'], count: 8, feedback: 'end' });
  const told = { shown: 0, reversed: 0, named: 0 };
  for (const [at, { key }] of questionsOf(attempt).entries()) {
    await expectQuestion(page, at + 1, 8, 'en');
    if (key.kind !== 'order') throw new Error(key.kind);
    const lines = await linesOf(page);
    const sequence = String(key.sequence);
    told.shown += Number(String(lines) === sequence);
    told.reversed += Number(String(lines.toReversed()) === sequence);
    told.named += Number(String(lines.toSorted()) === sequence);
    await send(page, 'en', 'end');
  }
  // By chance one in twenty-four, and never in half of them.
  for (const times of Object.values(told)) expect(times).toBeLessThan(4);
});

test('the place of the right choice does not tell it', async ({ page }) => {
  const attempt = await startQuiz(page, { kinds: ['single'], count: 20, feedback: 'end' });
  const places = new Set(
    questionsOf(attempt).map(({ key, options }) =>
      options.findIndex(({ id }) => key.kind === 'single' && id === key.option),
    ),
  );
  expect(places.size).toBeGreaterThan(2);
});
