// The requests, one for each number: who asks, for what, and how it is spoiled, all by the chance of seed and number.
import { makeRandom, type Random } from '../../domain/random';
import type { Ids } from '../integration/matrix/world';
import { bendFields, bendPath, bendRequest, oddLocale } from './bend';
import { type Body, multipart, reply, scriptless, urlencoded } from './body';
import type { Form } from './forms';
import { drawForm, type Field, known, type readSchemas } from './inputs';
import type { Person, Seeded } from './seed';
import type { Targets } from './targets';
import { chance, oddName, oddText, oddWord, pick } from './values';
import type { Sent } from './wire';

export type Who = Person | 'nobody';
export type Made = {
  readonly kind: string;
  readonly target: string;
  readonly who: Who;
  readonly sent: Sent;
};

export type Ground = {
  readonly url: string;
  readonly targets: Targets;
  readonly schemas: Awaited<ReturnType<typeof readSchemas>>;
  readonly world: Seeded;
  /** The school in which nothing may change. */
  readonly other: Seeded;
  readonly forms: readonly Form[];
};

const WHO = ['nobody', 'visitor', 'pupil', 'elsewhere', 'owner', 'co-teacher', 'other'] as const;
const QUERY = [
  'problem',
  'done',
  'said',
  'made',
  'sort',
  'down',
  'class',
  'classroom',
  'set',
  'page',
  'token',
  'next',
  'code',
  'name',
  'username',
  'pupil',
  'sample',
  'topics',
  'kinds',
  'difficulties',
  'count',
  'pack',
  'timeZone',
  'available',
  'archived',
  'twice',
  'late',
  'locale',
  '_rsc',
  '__proto__',
  'constructor',
];
/** What may stand for the arguments of an action, where a form is expected. */
const REPLIES = [
  '[]',
  '["$K1"]',
  '["$undefined","$K1"]',
  '[{},"$K1"]',
  '[null,"$K1"]',
  '"$K1"',
  '["$K9"]',
  '[1,"$K1"]',
  '["$K1","$K1","$K1"]',
  '{',
  '',
  'null',
  '["$@0"]',
  '["$0"]',
  '["$1:a:b"]',
]
  .concat([
    '["$1:__proto__:then"]',
    '["$1:constructor:constructor"]',
    '["$F1"]',
    '["$T"]',
    '["$Q1"]',
    '["$W1"]',
    '["$i1"]',
    '["$B1"]',
    '["$n99999999999999999999"]',
    '["$n1e999999"]',
    '["$Dx"]',
    '["$S"]',
    '["$o1"]',
    '["$X1"]',
    '["$h1"]',
  ])
  .concat([
    '["\ud800"]',
    '["\\ud800","$K1"]',
    '{"__proto__":{"x":1}}',
    '[{"__proto__":{"sheet":1}},"$K1"]',
    `${'['.repeat(5000)}${']'.repeat(5000)}`,
    `[${'1,'.repeat(2000)}1]`,
    '["$ACTION"]',
    '[{"then":"$K1"},"$K1"]',
  ])
  .concat([
    '[{"sheet":{}},"$K1"]',
    '[{"sheet":1},"$K1"]',
    '[{"tries":{"a":1},"inputs":null},"$K1"]',
    '[{"kept":null,"problem":"x","field":[]},"$K1"]',
    '[{"problem":{"text":{},"items":7}},"$K1"]',
  ]);
const BOUND = [
  '["x"]',
  '[]',
  '[{}]',
  '[null]',
  '[{"sheet":{}}]',
  '[{"sheet":{"cards":[]}}]',
  '[{"tries":"x"}]',
  '[1,2,3]',
  '{',
  '',
  '"x"',
  '[{"kept":1}]',
  '["$K1"]',
  '[["a"]]',
];

/** The cookie of whoever asks, sometimes spoiled. */
function cookieOf(random: Random, { world }: Ground, who: Who): string {
  const held = who === 'nobody' ? '' : pick(random, world.cookies[who]);
  if (chance(random, 0.9)) return held;
  const valid = pick(random, Object.values(world.cookies).flat());
  const [name = '', token = ''] = valid.split('=');
  return pick(random, [
    `${name}=${oddText(random).replace(/[\p{Cc};]/gu, '')}`,
    `${name}=${token.slice(0, -6)}`,
    `${name}=${token}; ${name}=x`,
    `${name}=x; ${held}`,
    `${name}=${token.replace(/^./, 'A')}`,
    `${name}=%E0%A4%A; ${name}=%`,
    `__Host-${valid}`,
    `${held}; vekha_locale=${encodeURIComponent(oddWord(random))}; NEXT_LOCALE=xx`,
    `${name}=${'a'.repeat(5000)}.${'b'.repeat(44)}`,
  ]);
}

/** Whose ids: mostly those that fit, else of another school, or of nothing. */
const idsFor = (random: Random, { world, other }: Ground): Ids =>
  chance(random, 0.7) ? world.ids : chance(random, 0.6) ? other.ids : world.none;

function pathOf(random: Random, ground: Ground, pattern: string): string {
  const ids = chance(random, 0.75) ? ground.world.ids : idsFor(random, ground);
  return pattern.replace(/\[+(?:\.\.\.)?(\w+)\]+/g, (_, name: string) => {
    if (name === 'locale')
      return chance(random, 0.93) ? pick(random, ['en', 'ru']) : oddLocale(random);
    const fit = known(name, ids, random);
    return fit && chance(random, 0.85)
      ? fit
      : encodeURIComponent(wellFormed(oddText(random))).slice(0, 6000);
  });
}

/** Half of a pair cannot be escaped. */
const wellFormed = (text: string) => Buffer.from(text).toString();

function queryOf(random: Random, ids: Ids): string {
  if (chance(random, 0.4)) return '';
  const pairs = Array.from({ length: 1 + random.below(4) }, () => {
    const name = chance(random, 0.9) ? pick(random, QUERY) : oddName(random);
    const value = (chance(random, 0.3) && known(name, ids, random)) || oddText(random);
    const escaped = encodeURIComponent(wellFormed(value)).slice(0, 3000);
    return `${name}${pick(random, ['', '', '[]', '[a]'])}=${chance(random, 0.9) ? escaped : '%ff%'}`;
  });
  return `?${[...pairs, ...(chance(random, 0.3) ? pairs : [])].join('&')}`;
}

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
    const bent = chance(random, 0.8)
      ? bendFields(random, fields as Field[], ground.other.ids)
      : fields;
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
