// What a form may hold, drawn from the schemas that read it: each input by its name, of the type and within the bounds
// that are told there. What is wrong with it is put in afterwards.
import { readdirSync } from 'node:fs';
import { z } from 'zod';
import type { Random } from '../../domain/random';
import { root } from '../../scripts/step.mjs';
import type { Ids } from '../integration/matrix/world';
import { chance, pick, type Value } from './values';

export type Field = { readonly name: string; readonly value: Value; readonly isFile?: boolean };

/** So much of JSON Schema as Zod writes. */
type Shape = {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly items?: Shape;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, Shape>>;
};
type Form = Readonly<Record<string, Shape>>;

const toShape = (schema: z.ZodType) =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape;

const formsIn = ({ properties, anyOf = [], oneOf = [] }: Shape): Form[] => [
  ...(properties ? [properties] : []),
  ...[...anyOf, ...oneOf].flatMap(formsIn),
];

/** The forms of each feature. */
export async function readSchemas(): Promise<ReadonlyMap<string, readonly Form[]>> {
  const found = new Map<string, Form[]>();
  for (const feature of readdirSync(`${root}/features`)) {
    const exported = await import(`../../features/${feature}/schema.ts`).catch(() => ({}));
    const schemas = Object.values(exported).filter((each) => each instanceof z.ZodType);
    const forms = schemas.flatMap((schema) => formsIn(toShape(schema)));
    if (forms.length > 0) found.set(feature, forms);
  }
  return found;
}

/** Inputs of these names hold what is there. */
export const known = (name: string, ids: Ids, random: Random): string | undefined =>
  ({
    ...ids,
    locale: pick(random, ['en', 'ru']),
    member: ids.membership,
    members: ids.membership,
    pupil: ids.membership,
    pupils: ids.membership,
    row: ids.staff,
    token: pick(random, [ids.shareToken, ids.coTeacherToken]),
    missedFrom: ids.finished,
    pack: 'japan-kazakhstan',
    slug: 'japan-kazakhstan',
    number: '1',
    table: pick(random, ['scores', 'answers', 'questions']),
    position: String(1 + random.below(6)),
    intent: pick(random, [
      'answer',
      'skip',
      'back',
      'flag',
      'locale:ru',
      'overview',
      'save',
      'renew',
    ]),
  })[name]?.toString();

const text = (random: Random, longest: number) =>
  'Ответ answer 8 «Б» '.repeat(20).slice(0, 1 + random.below(Math.min(longest, 300)));

/** A value that its schema may well take. */
function draw(random: Random, shape: Shape): string {
  const { enum: listed, anyOf, oneOf, type, items, const: only } = shape;
  if (only !== undefined) return String(only);
  if (listed) return String(pick(random, listed));
  const either = anyOf ?? oneOf;
  if (either) return draw(random, pick(random, either));
  if (items) return draw(random, items);
  if (type === 'integer' || type === 'number') {
    const { minimum = 0, maximum = 100 } = shape;
    const edges = [minimum, maximum, minimum - 1, maximum + 1];
    return String(
      chance(random, 0.5) ? pick(random, edges) : minimum + random.below(maximum - minimum + 1),
    );
  }
  if (type === 'null') return '';
  const { maxLength = 40 } = shape;
  return chance(random, 0.1) ? 'я'.repeat(maxLength + random.below(2)) : text(random, maxLength);
}

const ANSWERS = ['choice', 'typed', 'at:a', 'pair:a', 'page', 'sure', 'name', 'names'];

export function drawForm(random: Random, forms: readonly Form[], ids: Ids): Field[] {
  const fields = Object.entries(pick(random, forms)).map(([name, shape]) => ({
    name: chance(random, 0.5) ? name : name.replace(/s$/, ''),
    value: known(name, ids, random) ?? draw(random, shape),
  }));
  for (const name of ['locale', 'assignment', 'classroom', 'set'] as const)
    if (chance(random, 0.5) && !fields.some((field) => field.name === name))
      fields.push({ name, value: known(name, ids, random) ?? '' });
  if (chance(random, 0.3)) fields.push({ name: pick(random, ANSWERS), value: text(random, 40) });
  return fields;
}
