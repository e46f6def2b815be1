import { createHash } from 'node:crypto';
import type { OpenQuestion } from '../../../domain/question';
import { arrange, type Inputs } from '../../../domain/response';

/** The same for the same inputs, in whatever order a browser sends them, and with those that are empty or without. */
function digest(inputs: Inputs): string {
  const said = Object.entries(inputs).flatMap(([name, values]) =>
    values.filter(Boolean).map((value) => `${name} ${value}`),
  );
  return createHash('sha256').update(JSON.stringify(said.sort())).digest('base64url').slice(0, 16);
}

/** What an untouched form would send: lines that nobody has ordered stand in an order too. */
export function stoodIn(question: OpenQuestion, inputs: Inputs): string {
  if (question.kind !== 'order') return digest(inputs);
  const places = arrange(question, inputs).map((id, index) => {
    const name = `at:${id}`;
    return [name, [inputs[name]?.[0] ?? String(index + 1)]] as const;
  });
  return digest(Object.fromEntries(places));
}

/** Nothing was changed by the field that carries what stood there when the page was made: what has been saved elsewhere since is newer than this form. */
export const isUntouched = (form: FormData, inputs: Inputs): boolean =>
  form.get('stood') === digest(inputs);
