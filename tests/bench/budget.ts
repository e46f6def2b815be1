// What the ratios were when they were last looked over: `--check` fails when one has become worse than that by more than
// the tolerance, which stands in the file. Times of single requests are too unsteady to be held to.
import { readFileSync, writeFileSync } from 'node:fs';
import { type Figure, moreIsBetter, type Unit } from './figure';

const FILE = `${import.meta.dirname}/budget.json`;
const UNSTEADY: readonly Unit[] = ['ms, median', 'ms, p95', 'ms, longest', 'shift'];

type Budget = { readonly tolerance: number; readonly ratios: Readonly<Record<string, number>> };

const keyOf = ({ database, name, unit }: Figure) =>
  [database, name, unit].filter(Boolean).join(' · ');
const read = (): Budget => JSON.parse(readFileSync(FILE, 'utf8'));

/** The ratios that are worse than their budget, in words. What was not measured this time is not asked for. */
export function overBudget(figures: readonly Figure[]): string[] {
  const { tolerance, ratios } = read();
  return figures.flatMap((figure) => {
    const budget = ratios[keyOf(figure)];
    const { ratio, unit } = figure;
    if (budget === undefined || ratio === null) return [];
    const bound = budget * (moreIsBetter(unit) ? 1 - tolerance : 1 + tolerance);
    const worse = moreIsBetter(unit) ? !(ratio >= bound) : !(ratio <= bound);
    return worse
      ? [`${keyOf(figure)}: ${ratio.toFixed(2)}, was ${budget}, allowed ${bound.toFixed(2)}`]
      : [];
  });
}

/** Makes these ratios the budget; what was not measured keeps its own. */
export function writeBudget(figures: readonly Figure[]) {
  const { tolerance, ratios } = read();
  const measured = figures.flatMap((figure) =>
    figure.ratio !== null && Number.isFinite(figure.ratio) && !UNSTEADY.includes(figure.unit)
      ? [[keyOf(figure), Number(figure.ratio.toFixed(3))] as const]
      : [],
  );
  const budget: Budget = { tolerance, ratios: { ...ratios, ...Object.fromEntries(measured) } };
  writeFileSync(FILE, `${JSON.stringify(budget, null, 2)}\n`);
}
