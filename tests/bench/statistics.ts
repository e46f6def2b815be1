// The figures of every question and of the whole, as a teacher is shown them, over a million answers at once: a class of
// 35 × 30 questions so often that it comes to a million. The floor is one plain pass that counts what was earned.
import { analyseWhole, firstAttempts, givenOf } from '../../domain/item-analysis';
import { analyseQuestion } from '../../domain/question-analysis';
import { makeRandom } from '../../domain/random';
import type { ResultSheet } from '../../domain/results';
import { sheetOf } from '../fixtures/sheet';
import { compare } from './figure';
import { interleave } from './measure';
import { CLASS } from './stage';

const ANSWERS = 1_000_000;
const ROUNDS = 3;

function makeSheet(): ResultSheet {
  const random = makeRandom('answers of a class');
  const letters = () => (random.below(3) ? 'a' : 'bc'.charAt(random.below(2)));
  const taken = Array.from({ length: CLASS.pupils }, (_, pupil) => ({
    who: `pupil ${pupil}`,
    letters: Array.from({ length: CLASS.questions }, letters).join(''),
    locale: pupil % 2 ? ('ru' as const) : ('en' as const),
  }));
  const sheet = sheetOf(taken);
  const classes = Math.ceil(ANSWERS / (CLASS.pupils * CLASS.questions));
  return { ...sheet, pupils: new Array(classes).fill(sheet.pupils).flat() };
}

function timed(work: () => number): number {
  const start = process.cpuUsage();
  if (!(work() > 0)) throw new Error('nothing was earned');
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

export async function measureStatistics() {
  const sheet = makeSheet();
  const real = () => {
    const attempts = firstAttempts(sheet);
    const analyses = sheet.questions.map(({ id }) => analyseQuestion(givenOf(attempts, id)));
    const { mean } = analyseWhole(sheet);
    return mean.shown ? mean.value * analyses.length : 0;
  };
  const floor = () => {
    const earned = new Map<string, number>();
    for (const { attempts } of sheet.pupils)
      for (const { items } of attempts)
        for (const item of items)
          earned.set(item.questionId, (earned.get(item.questionId) ?? 0) + item.earned);
    return [...earned.values()].reduce((sum, points) => sum + points, 0);
  };
  const measured = { real: () => timed(real), floor: () => timed(floor) };
  await interleave(1, measured);
  const times = await interleave(ROUNDS, measured);
  const name = 'item statistics over a million answers';
  return { figures: [compare(name, 'ms of processor', times.real, times.floor)], notes: [] };
}
