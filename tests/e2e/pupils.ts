// Thirty Russian pupils, who knows what of ten questions, and how they take them without a browser.
import type { Question } from '../../domain/question';
import type { Inputs } from '../../domain/response';
import { rightInputs, wrongInputs } from '../fixtures/answers';
import { openBrowserless } from './browserless';
import type { Card } from './school';
import { questionsOf } from './stored';

export const PUPILS =
  `Абрамова Вера, Алёхин Фёдор, Ахметова Әсел, Белова Анна-Мария, Борисов Илья, Васильева Дарья,
  Галиев Тимур, Григорьева Софья, Денисов Артём, Ершова Ульяна, Жуков Лев, Зайцева Мила, Иванов Пётр, Ким Алина,
  Климова Аня, Кузнецов Егор, Лебедева Юлия, Морозов Никита, Назарова Ксения, Оспанов Дәурен, Павлова Яна,
  Римский-Корсаков Глеб, Соловьёва Нина, Тулеев Ержан, Уварова Зоя, Фёдоров Матвей, Хасанова Лейла, Цветкова Ева,
  Шевченко Олег, Щербакова Инна`.split(/,\s+/);

/** The questions that they are given, by number. */
export const SIZE = 10;
export const numbers = Array.from({ length: SIZE }, (_, index) => index + 1);

/** The first question is missed by every second pupil, the next by every third, and so on. */
const knows = (pupil: number, number: number) => pupil % (number + 1) !== 0;

export const pointsOf = (pupil: number) => numbers.filter((number) => knows(pupil, number)).length;
export const facilityOf = (number: number) =>
  PUPILS.filter((_, pupil) => knows(pupil, number)).length / PUPILS.length;

/** The number of a question in the set, wherever it stands on a pupil's paper. */
export const placeIn = (set: readonly Question[], { id }: Question) =>
  set.findIndex((question) => question.id === id) + 1;

export const answersBy = (pupil: number, set: readonly Question[]) => (question: Question) =>
  knows(pupil, placeIn(set, question)) ? rightInputs(question) : wrongInputs(question);

/** From signing in to the result, with nothing but forms. */
export async function takeByForms(
  baseURL: string,
  assignment: string,
  card: Card,
  answer: (question: Question) => Inputs,
) {
  const browser = await openBrowserless(baseURL);
  await browser.open('/ru/sign-in');
  await browser.send('secret', { login: [card.username], secret: [card.passphrase] });
  browser.expectAt(/^\/ru\/learn$/);
  await browser.open(`/ru/learn/${assignment}`);
  await browser.send('assignment');
  const attempt = browser.path().split('/')[3] ?? '';
  for (const [index, question] of questionsOf(attempt).entries()) {
    browser.expectAt(new RegExp(`^/ru/quiz/${attempt}/${index + 1}$`));
    await browser.send('position', { ...answer(question), intent: ['answer'] });
  }
  browser.expectAt(/\/overview$/);
  await browser.open(`/ru/quiz/${attempt}/finish`);
  await browser.send('attempt');
  browser.expectAt(/\/result$/);
  await browser.close();
}

/** So many at a time, as many as there are. */
export async function inLanes<T>(
  lanes: number,
  all: readonly T[],
  work: (one: T) => Promise<unknown>,
) {
  const left = [...all];
  const lane = async () => {
    for (let one = left.shift(); one !== undefined; one = left.shift()) await work(one);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
