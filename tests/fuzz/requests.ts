// The requests, one for each number: who asks, for what, and how it is spoiled, all by the chance of seed and number.
import { makeRandom, type Random } from '../../domain/random';
import { bendFields, bendPath } from './bend';
import { bendRequest } from './bend-request';
import { type Body, multipart, reply, scriptless, urlencoded } from './body';
import { cookieOf, type Ground, idsFor, pathOf, queryOf, type Who } from './ground';
import { drawForm, type Field } from './inputs';
import { BOUND, REPLIES } from './replies';
import { chance, pick } from './values';
import type { Sent } from './wire';

export type Made = {
  readonly kind: string;
  readonly target: string;
  readonly who: Who;
  readonly sent: Sent;
};

const WHO = ['nobody', 'visitor', 'pupil', 'elsewhere', 'owner', 'co-teacher', 'other'] as const;
const post = (
  url: string,
  path: string,
  { type, bytes }: Body,
  headers: Sent['headers'] = [],
): Sent => ({
  method: 'POST',
  path,
  headers: [['Origin', url], ['Content-Type', type], ...headers],
  body: bytes,
});

function drawAction(random: Random, ground: Ground) {
  const action = pick(random, ground.targets.actions);
  const { schemas, other } = ground;
  const forms = chance(random, 0.95)
    ? schemas.get(action.feature)
    : pick(random, [...schemas.values()]);
  const drawn = drawForm(random, forms ?? [{}], idsFor(random, ground));
  const fields = chance(random, 0.85) ? bendFields(random, drawn, other.ids) : drawn;
  const page = chance(random, 0.9)
    ? pick(random, action.pages)
    : pick(random, ground.targets.pages);
  return { action, fields, path: pathOf(random, ground, page) };
}

/** What a form of somebody else's page holds is known to whoever sends it: if it comes back to them, nothing is told. */
const known = (fields: readonly Field[]) =>
  fields.map(({ value, ...field }) => ({
    ...field,
    value: typeof value === 'string' ? value.replaceAll('canary-', 'known-') : value,
  }));

const oldId = (random: Random, id: string) =>
  pick(random, [
    id.replace(/.$/, '0'),
    id.slice(1),
    `${id}00`,
    '40'.padEnd(42, 'a'),
    '',
    '../x',
    `${id}#x`,
  ]);

const KINDS = {
  page: (random: Random, ground: Ground) => {
    const page = pick(random, chance(random, 0.97) ? ground.targets.pages : ground.targets.others);
    const path = pathOf(random, ground, page) + queryOf(random, ground.world.ids);
    return { target: page, sent: { method: 'GET', path, headers: [] } as Sent };
  },
  handler: (random: Random, ground: Ground) => {
    const handler = pick(random, ground.targets.handlers);
    const path = pathOf(random, ground, handler) + queryOf(random, ground.world.ids);
    const fields = drawForm(random, ground.schemas.get('attempt') ?? [{}], ground.world.ids);
    const bent = bendFields(random, fields, ground.other.ids);
    const posts = handler.includes('answers') || chance(random, 0.1);
    const body = chance(random, 0.5) ? urlencoded(bent) : multipart(bent);
    const sent = posts
      ? post(ground.url, path, body)
      : ({ method: 'GET', path, headers: [] } as Sent);
    return { target: handler, sent };
  },
  'action, by form': (random: Random, ground: Ground) => {
    const { action, fields, path } = drawAction(random, ground);
    const id = chance(random, 0.95) ? action.id : oldId(random, action.id);
    const bound = chance(random, 0.35) ? pick(random, BOUND) : undefined;
    return { target: action.name, sent: post(ground.url, path, scriptless(id, fields, bound)) };
  },
  'action, by fetch': (random: Random, ground: Ground) => {
    const { action, fields, path } = drawAction(random, ground);
    const id = chance(random, 0.95) ? action.id : oldId(random, action.id);
    const args = chance(random, 0.6) ? pick(random, REPLIES.slice(1, 4)) : pick(random, REPLIES);
    const body = chance(random, 0.9)
      ? reply(args, fields)
      : { type: 'text/plain;charset=UTF-8', bytes: Buffer.from(args) };
    const headers: Sent['headers'] = [
      ['Next-Action', id],
      ['Accept', 'text/x-component'],
    ];
    return { target: action.name, sent: post(ground.url, path, body, headers) };
  },
  'form of a page': (random: Random, ground: Ground) => {
    const { path, fields, who } = pick(random, ground.forms);
    const own = chance(random, 0.8);
    const filled = own ? fields : known(fields);
    const bent = chance(random, 0.8) ? bendFields(random, filled, ground.other.ids) : filled;
    const sent = post(ground.url, path, multipart(bent));
    return { target: path.split('/').slice(2, 4).join(' '), sent, ...(own && { who: who as Who }) };
  },
} satisfies Record<
  string,
  (random: Random, ground: Ground) => { target: string; sent: Sent; who?: Who }
>;

const SHARES: readonly (keyof typeof KINDS)[] = [
  ...(['page', 'page', 'page', 'handler', 'action, by form', 'action, by form'] as const),
  ...(['action, by fetch', 'action, by fetch', 'form of a page', 'form of a page'] as const),
];

export function makeRequest(seed: string, number: number, ground: Ground): Made {
  const random = makeRandom(`${seed} ${number}`);
  const kind = pick(random, ground.forms.length > 0 ? SHARES : SHARES.slice(0, -2));
  const drawn = pick(random, WHO);
  const {
    target,
    sent,
    who = drawn,
  } = KINDS[kind](random, ground) as ReturnType<(typeof KINDS)['page']> & { who?: Who };
  const cookie = cookieOf(random, ground, who);
  const id: [string, string] = ['X-Request-Id', `fuzz-${String(number).padStart(8, '0')}`];
  const headers: Sent['headers'] = [
    id,
    ...(cookie ? [['Cookie', cookie] as const] : []),
    ...sent.headers,
  ];
  let bent: Sent = { ...sent, headers };
  for (let times = pick(random, [0, 0, 0, 1, 1, 2]); times > 0; times--)
    bent = bendRequest(random, bent);
  if (kind === 'page' && chance(random, 0.1)) bent = { ...bent, path: bendPath(random, bent.path) };
  return { kind, target, who, sent: bent };
}
