import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { watchRequest } from '../../server/malformed.mjs';

const TYPE = 'multipart/form-data; boundary=----b';
const part = (name: string, value: string) =>
  `------b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
const form = (...parts: [string, string][]) =>
  `${parts.map(([name, value]) => part(name, value)).join('')}------b--\r\n`;

/** What is said of a request that could not be answered. */
async function judge(body: string, headers: Record<string, string> = {}) {
  const stream = new Readable({ read() {} });
  const request = Object.assign(stream, {
    method: 'POST',
    headers: { 'content-type': TYPE, ...headers },
  });
  const mistake = watchRequest(request);
  request.push(Buffer.from(body));
  request.push(null);
  for await (const _ of request);
  return mistake();
}

const SCRIPT = { 'next-action': '40' };
const NAME: [string, string] = ['1_name', 'Аня'];
const BOUND = '{"id":"60","bound":"$@1"}';

it.each<[string, string, Record<string, string>?]>([
  ['a form', form(['$ACTION_ID_40', ''], ['name', 'Аня -- b'])],
  [
    'a form with a file',
    form(['a', 'b']).replace('"a"', '"a"; filename="x"\r\nContent-Type: text/plain'),
  ],
  [
    'a form with a state',
    form(['$ACTION_REF_1', ''], ['$ACTION_1:0', BOUND], ['$ACTION_1:1', '[{}]']),
  ],
  [
    'a form with a state and its key',
    form(
      ['$ACTION_REF_1', ''],
      ['$ACTION_1:0', BOUND],
      ['$ACTION_1:1', '[{}]'],
      ['$ACTION_KEY', 'k7'],
    ),
  ],
  ['what a script sends', form(NAME, ['0', '["$K1"]']), SCRIPT],
  [
    'what a script sends with a state',
    form(NAME, ['0', '[{"x":"$$5","y":"$undefined"},"$K1"]']),
    SCRIPT,
  ],
  ['what is no form', 'x', { 'content-type': 'text/plain' }],
])('%s is well made, and the fault is ours', async (_, body, headers = {}) => {
  expect(await judge(body, headers)).toBeUndefined();
});

it.each<[string, string, Record<string, string>?]>([
  ['without its end', form(['a', 'b']).slice(0, -6)],
  ['without a name', form(['a', 'b']).replace('name="a"', 'x')],
  ['with a sign in a name that no header holds', form(['a\0', 'b'])],
  ['with its boundary in what it holds', form(['a', 'x ----b'])],
  ['of another boundary', form(['a', 'b']), { 'content-type': 'multipart/form-data; boundary=c' }],
  ['without a boundary', form(['a', 'b']), { 'content-type': 'multipart/form-data' }],
  ['packed', form(['a', 'b']), { 'content-encoding': 'gzip' }],
  ['for two actions', form(['$ACTION_ID_40', ''], ['$ACTION_ID_41', ''])],
  ['with a state that is not there', form(['$ACTION_REF_1', ''], ['$ACTION_1:0', BOUND])],
  [
    'with two states',
    form(
      ['$ACTION_REF_1', ''],
      ['$ACTION_1:0', BOUND],
      ['$ACTION_1:1', '[{}]'],
      ['$ACTION_1:1', '[{}]'],
    ),
  ],
  [
    'with a file for a state',
    form(['$ACTION_REF_1', ''], ['$ACTION_1:0', BOUND], ['$ACTION_1:1', '[{}]']).replace(
      'name="$ACTION_1:1"',
      'name="$ACTION_1:1"; filename="x"',
    ),
  ],
  ['with the key of no state', form(['$ACTION_ID_40', ''], ['$ACTION_KEY', 'k7'])],
  ['with a state that cannot be read', form(['$ACTION_REF_1', ''], ['$ACTION_1:0', '{'])],
  ['without arguments', form(NAME), SCRIPT],
  ['with arguments that cannot be read', form(NAME, ['0', '[']), SCRIPT],
  ['with no list of arguments', form(NAME, ['0', '{}']), SCRIPT],
  ['with what only React may write', form(NAME, ['0', '["$1:constructor","$K1"]']), SCRIPT],
  ['with arguments too deep', form(NAME, ['0', '['.repeat(90_000)]), SCRIPT],
  ['of a script as text', '["$K1"]', { ...SCRIPT, 'content-type': 'text/plain' }],
])('a form %s is refused', async (_, body, headers = {}) => {
  expect(await judge(body, headers)).toEqual([400, 'bad-form']);
});

it('a form larger than Next takes is refused as that', async () => {
  expect(await judge(form(['a', 'a'.repeat(1024 * 1024)]))).toEqual([413, 'too-large']);
});

const treeOf = (state: unknown) => encodeURIComponent(JSON.stringify(state));

it.each([
  [
    'is where Next left it',
    treeOf(['', { children: ['__PAGE__', {}] }, null, 'refetch']),
    undefined,
  ],
  ['cannot be unescaped', '%', 400],
  ['cannot be read', '{', 400],
  ['is no tree', treeOf([[[]]]), 400],
])('what a script asks for by a state that %s', (_, state, status) => {
  const headers = { rsc: '1', 'next-router-state-tree': state };
  const mistake = watchRequest(Object.assign(new Readable(), { method: 'GET', headers }));
  expect(mistake()?.[0]).toBe(status);
});
