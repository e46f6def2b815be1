// Every page of teachers and of pupils, with who opens it and the way to it.
import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import type { Locale } from '../../domain/vocabulary';
import { expect, words } from './journey';
import type { School, Who } from './seed';

export type SchoolPlace = {
  readonly name: string;
  /** Nobody, where it is left out. */
  readonly who?: Who;
  /** In search engines. */
  readonly listed?: boolean;
  path(school: School): string;
  /** What is done there before the page is looked at. */
  then?(page: Page, locale: Locale, school: School): Promise<unknown>;
};

type Path = string | ((school: School) => string);
type Then = SchoolPlace['then'];

const place = (who: Who | null, name: string, path: Path, then?: Then): SchoolPlace => ({
  name: who ? `${name} (${who})` : name,
  path: typeof path === 'string' ? () => path : path,
  ...(who && { who }),
  ...(then && { then }),
});

const ofClass =
  (rest = '') =>
  (s: School) =>
    `/teach/classes/${s.classroom}${rest}`;
const ofPupil =
  (rest = '') =>
  (s: School) =>
    `${ofClass()(s)}/pupils/${s.membership}${rest}`;
const ofSet =
  (rest = '') =>
  (s: School) =>
    `/teach/sets/${s.set}${rest}`;
const another =
  (query = '') =>
  (s: School) =>
    `${ofSet('/replace')(s)}/${s.questions[0]?.id}${query}`;
const ofRun =
  (rest = '') =>
  (s: School) =>
    `/teach/assignments/${s.running}${rest}`;
const ofOver =
  (rest = '') =>
  (s: School) =>
    `/teach/assignments/${s.over}/results${rest}`;
const ofOpen =
  (rest = '') =>
  (s: School) =>
    `/quiz/${s.attempt.open}${rest}`;
const item = (at: number) => (s: School) => `${ofOver()(s)}/items/${s.questions[at]?.id}`;

const press = (page: Page, name: string) =>
  page.getByRole('main').getByRole('button', { name, exact: true }).click();
const giveOwnPassword: NonNullable<Then> = async (page, locale, school) => {
  await page.locator('#begin-current').fill(school.guarded.password);
  await press(page, words(locale)('account.factor.begin.submit'));
  await expect(page.locator('#code')).toBeVisible();
};
/** Of the teacher whose sign-in takes a second step. */
const giveRightPassword: NonNullable<Then> = async (page, locale, school) => {
  await page.locator('#login').fill(school.guarded.email);
  await page.locator('#secret').fill(school.guarded.password);
  await press(page, words(locale)('account.signIn.submit'));
  await expect(page.locator('#code')).toBeVisible();
};
const seeAlert = (page: Page) =>
  expect(page.getByRole('main').getByRole('alert').first()).toBeVisible();
const seeCards = (page: Page) => expect(page.getByRole('heading', { level: 2 })).toBeFocused();
/** A pupil of the class, and a name that none of it has however often the page is opened. */
const LISTED = 'Борис Ли';
const anyWord = () =>
  [...randomUUID().slice(0, 8)].map((digit) => 'абвгдежзиклмнопр'[Number(`0x${digit}`)]).join('');
const unfold: Then = async (page) => {
  for (const summary of await page.getByRole('main').locator('summary').all())
    await summary.click();
};

const entrance: readonly SchoolPlace[] = [
  place(null, 'sign in', '/sign-in'),
  place(null, 'sign in, refused', '/sign-in', async (page, locale) => {
    const t = words(locale);
    await page.locator('#login').fill('nobody@example.org');
    await page.locator('#secret').fill('not the password');
    await press(page, t('account.signIn.submit'));
    await seeAlert(page);
  }),
  place('teacher', 'sign in, signed in', '/sign-in'),
  place(null, 'sign up', '/sign-up'),
  place(null, 'sign up, a spent invitation', `/sign-up?invitation=${'x'.repeat(43)}`),
  place(null, 'sign up, confirmed', (s) => `/sign-up/confirm?token=${s.signUp}`),
  place(null, 'sign up, a spent letter', '/sign-up/confirm'),
  place(null, 'forgotten password', '/forgot'),
  place(null, 'a new password', (s) => `/reset?token=${s.reset}`),
  place(null, 'a new password, a spent link', '/reset'),
  place('teacher', 'account', '/account'),
  place('pupil', 'account', '/account'),
  place(null, 'the second step of a sign-in', '/sign-in', giveRightPassword),
  place('entering', 'a second step, off', '/account/second-step'),
  place('entering', 'a second step, for the app', '/account/second-step', giveOwnPassword),
  place('guarded', 'a second step, on', '/account/second-step'),
  place('teacher', 'recovery codes, no longer shown', '/account/second-step/codes'),
  place('teacher', 'own data', '/account/data'),
  place('pupil', 'own data', '/account/data'),
  { ...place(null, 'privacy', '/privacy'), listed: true },
  place(null, 'join', '/join'),
  place(null, 'join, refused', '/join?problem=unknown-code&code=AAAABBBB'),
  place(null, 'join a class', (s) => `/join/${s.code}`),
  place('pupil', 'join a class, a member', (s) => `/join/${s.code}`),
  place('loner', 'join a class, a pupil', (s) => `/join/${s.code}`),
  place(
    null,
    'join a class, a name it has',
    (s) => `/join/${s.code}`,
    async (page, locale) => {
      await page.locator('#name').fill(LISTED);
      await press(page, words(locale)('join.submit'));
      await seeAlert(page);
      await expect(page.locator('#name')).toHaveValue(LISTED);
    },
  ),
  place(
    null,
    'join a class, the card',
    (s) => `/join/${s.code}`,
    async (page, locale) => {
      await page.locator('#name').fill(`Новый ${anyWord()}`);
      await press(page, words(locale)('join.submit'));
      await seeCards(page);
      // Who has just joined is known all around the card.
      await expect(
        page.getByRole('banner').getByRole('link', { name: words(locale)('site.account') }),
      ).toBeVisible();
    },
  ),
  place('other', 'an invitation to teach', (s) => `/co-teach/${s.coTeach}`),
  place(null, 'an invitation to teach, a stranger', (s) => `/co-teach/${s.coTeach}`),
  place('teacher', 'an invitation to teach, of another', (s) => `/co-teach/${s.coTeach}`),
];

const classes: readonly SchoolPlace[] = [
  place('fresh', 'teaching, empty', '/teach'),
  place('teacher', 'teaching', '/teach'),
  place('fresh', 'classes, empty', '/teach/classes'),
  place('teacher', 'classes', '/teach/classes'),
  place('teacher', 'a new class', '/teach/classes/new'),
  place('teacher', 'a class', ofClass()),
  place('teacher', 'a list of names', ofClass('/roster')),
  place('teacher', 'a list of names, refused', ofClass('/roster'), async (page, locale) => {
    await page.locator('#names').fill('Аня Климова\n12345');
    await press(page, words(locale)('classroom.roster.submit'));
    await seeAlert(page);
  }),
  place('teacher', 'a list of names, the cards', ofClass('/roster'), async (page, locale) => {
    await page.locator('#names').fill(`Ян ${locale}\nLongfellow-Featherstonehaugh ${locale}`);
    await press(page, words(locale)('classroom.roster.submit'));
    await seeCards(page);
  }),
  place('teacher', 'new cards', (s) => `${ofClass('/cards')(s)}?pupil=${s.membership}`),
  place('teacher', 'the code to project', ofClass('/code')),
  place('teacher', 'settings of a class', ofClass('/settings')),
  place('teacher', 'a class to delete', ofClass('/delete')),
  place('teacher', 'a pupil', ofPupil()),
  place('teacher', 'a pupil to remove', ofPupil('/remove')),
];

const sets: readonly SchoolPlace[] = [
  place('fresh', 'sets, empty', '/teach/sets'),
  place('teacher', 'sets', '/teach/sets'),
  place('teacher', 'a new set', '/teach/sets/new'),
  place('teacher', 'a new set, unfolded', '/teach/sets/new', unfold),
  place(
    'teacher',
    'a new set, refused',
    '/teach/sets/new?problem=too-few-questions&available=3&count=30',
  ),
  place('teacher', 'a fixed set', ofSet()),
  place('teacher', 'a fixed set, unfolded', ofSet(), unfold),
  place('teacher', 'a drawn set', (s) => `/teach/sets/${s.drawn}`),
  place('teacher', 'a pool', (s) => `/teach/sets/${s.drawn}/pool`),
  place('teacher', 'settings of a set', ofSet('/edit')),
  place('teacher', 'settings of a drawn set', (s) => `/teach/sets/${s.drawn}/edit`),
  place('teacher', 'another question', another()),
  place('teacher', 'another question, looked for', another('?kind=single&words=19')),
  place('teacher', 'another question, not found', another('?words=xyzzy')),
  place('teacher', 'a set of older facts', (s) => `/teach/sets/${s.aged}`),
  place('teacher', 'renewal of a set', (s) => `/teach/sets/${s.aged}/renew`),
  place('teacher', 'renewal of a set, needless', ofSet('/renew')),
  place('teacher', 'an earlier version', (s) => `/teach/sets/${s.aged}/versions/1`),
  place('teacher', 'a shared set, to copy', (s) => `/shared/${s.shareToken}`),
  place('teacher', 'a shared set, to read', (s) => `/shared/${s.lentToken}`),
  place('other', 'a shared set, one’s own', (s) => `/shared/${s.shareToken}`),
];

const assignments: readonly SchoolPlace[] = [
  place('fresh', 'assigning, without a class', '/teach/assignments/new'),
  place('teacher', 'assigning', '/teach/assignments/new'),
  place('teacher', 'assigning, unfolded', '/teach/assignments/new', unfold),
  place('teacher', 'assigning, refused', '/teach/assignments/new', async (page, locale) => {
    await page.locator('#closes').fill('2020-01-01T10:00');
    await press(page, words(locale)('assignment.form.assign'));
    await seeAlert(page);
  }),
  place('teacher', 'an assignment', ofRun()),
  place('teacher', 'an assignment, over', (s) => `/teach/assignments/${s.over}`),
  place('teacher', 'change of an assignment', ofRun('/edit'), unfold),
  place('teacher', 'allowances', ofRun('/allowances')),
  place('teacher', 'live', ofRun('/live')),
  place('teacher', 'results, few', ofRun('/results')),
  place('teacher', 'results', ofOver(), unfold),
  ...['single', 'multiple', 'true-false', 'date', 'number', 'order', 'match'].map((kind) =>
    place('teacher', `results of a question, ${kind}`, (s) =>
      item(s.questions.findIndex((each) => each.kind === kind))(s),
    ),
  ),
  place('teacher', 'results of a pupil', (s) => `${ofOver('/pupils')(s)}/${s.membership}`),
];

const learning: readonly SchoolPlace[] = [
  place('loner', 'tasks, none', '/learn'),
  place('pupil', 'tasks', '/learn'),
  place('pupil', 'a task to start', (s) => `/learn/${s.untouched}`),
  place('pupil', 'a task under way', (s) => `/learn/${s.running}`),
  place('pupil', 'a task that is done', (s) => `/learn/${s.over}`),
  place('pupil', 'a question with a clock, in both languages', ofOpen('/5')),
  place('pupil', 'a question that was answered and may be changed', ofOpen('/1')),
  place('pupil', 'a question with a flag', ofOpen('/3')),
  place('pupil', 'overview with a flag', ofOpen('/overview')),
  place('pupil', 'submit', ofOpen('/finish')),
  place('pupil', 'a result that waits', (s) => `/quiz/${s.attempt.done}/result`),
  place('pupil', 'a result that waits, too late', (s) => `/quiz/${s.attempt.done}/result?late=1`),
  place('pupil', 'an attempt that ran out', (s) => `/quiz/${s.attempt.expired}/expired`),
  place(
    'pupil',
    'an attempt that ran out, too late',
    (s) => `/quiz/${s.attempt.expired}/expired?late=1`,
  ),
  place('pupil', 'a result', (s) => `/quiz/${s.attempt.over}/result`),
];

export const SCHOOL_PAGES = [entrance, classes, sets, assignments, learning].flat();
