import { gradeResponse } from '../../domain/grade';
import { responseText } from '../../i18n/question-text';
import { makeRenderer } from '../../i18n/render';
import { toLocal, zoneName } from '../../lib/zone';
import { expect, test, words } from './journey';
import {
  answersBy,
  facilityOf,
  inLanes,
  numbers,
  PUPILS,
  placeIn,
  pointsOf,
  SIZE,
  takeByForms,
} from './pupils';
import {
  assign,
  buildSet,
  enterRoster,
  makeClass,
  signInWithCard,
  signUp,
  startDue,
  takeDue,
  withBrowser,
} from './school';
import { storedPack } from './stored';
import { assignedQuestions, givenAnswers } from './stored-class';
import { minuteOf, takeWorkbook } from './workbook';

const t = words('en');
const ZONE = 'Asia/Almaty';
const ALL = PUPILS.length;
const percent = (share: number) => `${Math.round(share * 100)}%`;
type Exported = 'scores' | 'answers' | 'items';

test('a class of thirty: from signing up to the workbook of results', async ({
  page: teacher,
  browser,
  baseURL,
}) => {
  test.setTimeout(600_000);
  await signUp(teacher);
  const classroom = await makeClass(teacher, '8 «Б»', ZONE);
  const cards = await enterRoster(teacher, classroom.id, PUPILS);
  expect(cards.map(({ name }) => name)).toEqual(PUPILS);
  const set = await buildSet(teacher, SIZE);
  const assignment = await assign(teacher, { set, classroom: classroom.id });
  const questions = assignedQuestions(assignment);
  expect(questions).toHaveLength(SIZE);

  await test.step('the live page moves while a pupil works', async () => {
    const [card] = cards;
    if (!card) throw new Error('no card');
    await teacher.goto(`/en/teach/assignments/${assignment}/live`);
    await teacher.evaluate(() => Object.assign(window, { stayed: true }));
    const says = async (finished: number, working: number) => {
      const counts = { all: ALL, finished, working, waiting: ALL - finished - working, expired: 0 };
      await expect(teacher.getByText(t('live.summary', counts), { exact: true })).toBeVisible();
    };
    const row = teacher.getByRole('row', { name: card.name });
    await says(0, 0);
    await withBrowser(browser, async (page) => {
      await signInWithCard(page, card);
      await startDue(page, SIZE);
      await says(0, 1);
      await expect(row).toContainText(t('live.state.working', { number: 1 }));
      await takeDue(page, answersBy(0, questions));
    });
    await says(1, 0);
    await expect(row).toContainText(t('live.state.finished', { number: 1 }));
    await expect(row).toContainText(t('live.of', { answered: SIZE, total: SIZE }));
  });

  await test.step('the others take it, four in a browser and the rest by request', async () => {
    const places = [...cards.entries()].slice(1);
    await inLanes(2, places.slice(0, 4), ([pupil, card]) =>
      withBrowser(browser, async (page) => {
        await signInWithCard(page, card);
        await startDue(page, SIZE);
        await takeDue(page, answersBy(pupil, questions));
      }),
    );
    await inLanes(4, places.slice(4), ([pupil, card]) =>
      takeByForms(baseURL ?? '', assignment, card, answersBy(pupil, questions)),
    );
    const done = { all: ALL, finished: ALL, working: 0, waiting: 0, expired: 0 };
    await expect(teacher.getByText(t('live.summary', done), { exact: true })).toBeVisible();
    // All the while it was the same page.
    expect(await teacher.evaluate(() => 'stayed' in window)).toBe(true);
  });

  await test.step('the results are what was sent', async () => {
    await teacher.goto(`/en/teach/assignments/${assignment}/results`);
    const matrix = teacher.getByRole('table', { name: t('results.matrix.caption') });
    await expect(matrix.locator('tbody').getByRole('row')).toHaveCount(ALL);
    for (const [pupil, name] of PUPILS.entries())
      await expect(matrix.getByRole('row', { name }).getByRole('cell').first()).toHaveText(
        percent(pointsOf(pupil) / SIZE),
      );
    for (const number of numbers) {
      const share = percent(facilityOf(number));
      const name = t('results.matrix.open', { number, share });
      await expect(matrix.getByRole('link', { name, exact: true })).toBeVisible();
    }
  });

  await test.step('the page of a question has its figures', async () => {
    const share = percent(facilityOf(4));
    await teacher
      .getByRole('link', { name: t('results.matrix.open', { number: 4, share }) })
      .click();
    await expect(teacher.getByRole('heading', { level: 1 })).toHaveText(
      t('results.item.title', { number: 4 }),
    );
    const figures = teacher.getByRole('region', { name: t('results.item.figures') });
    await expect(figures).toContainText(t('results.item.given', { given: ALL, answered: ALL }));
    const facility = figures.getByText(t('results.item.facility'), { exact: true });
    await expect(facility.locator('xpath=following-sibling::dd[1]')).toHaveText(share);
    await teacher.goBack();
  });

  await test.step('the workbook has what the database has', async () => {
    const sheet = await takeWorkbook(teacher);
    const pick = (name: Exported, ...headings: string[]) =>
      sheet(t(`exports.${name}`)).map((row) => headings.map((heading) => row.get(heading)));

    const points = t('exports.attemptPoints', { number: 1 });
    const most = t('exports.attemptMax', { number: 1 });
    expect(pick('scores', t('exports.name'), t('exports.username'), points, most)).toEqual(
      cards.map(({ name, username }, pupil) => [name, username, pointsOf(pupil), SIZE]),
    );

    const render = makeRenderer(storedPack(), 'en');
    const truth = { true: t('exports.true'), false: t('exports.false') };
    const time = t('exports.answeredAt', { zone: zoneName(ZONE, 'en', new Date()) });
    const columns = ['username', 'number', 'answer', 'points', 'languageOf'] as const;
    const headings = columns.map((column) => t(`exports.${column}`));
    const shown = pick('answers', ...headings, time).map((row) => [
      ...row.slice(0, -1),
      minuteOf(row.at(-1)),
    ]);
    const stored = givenAnswers(assignment).map((given) => {
      const number = placeIn(questions, given.question);
      return [
        given.username,
        number,
        responseText(given.question, given.response, render, truth),
        gradeResponse(given.question, given.response),
        t(`exports.language.${given.locale}`),
        toLocal(given.answeredAt, ZONE),
      ];
    });
    expect(stored).toHaveLength(ALL * SIZE);
    expect(shown.map(String).sort()).toEqual(stored.map(String).sort());

    const facilities = pick('items', t('exports.facility')).flat().map(Number);
    expect(facilities.map(percent)).toEqual(numbers.map(facilityOf).map(percent));
  });
});
