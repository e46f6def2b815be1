import { expect, it } from 'vitest';
import { isAway } from '../../lib/away';

const ofDriver = (kind: string) =>
  Object.assign(new Error('Raw query failed.'), {
    code: 'P2010',
    meta: { driverAdapterError: Object.assign(new Error(kind), { cause: { kind } }) },
  });

it.each([
  ['a connection that was closed under a written-out statement', ofDriver('ConnectionClosed')],
  ['a file that another holds', ofDriver('SocketTimeout')],
  ['a server that is not reached', Object.assign(new Error(), { code: 'P1001' })],
  ['a disk that is full', new Error('no', { cause: { originalCode: 'SQLITE_FULL' } })],
  ['a pool whose server has gone', new Error('Connection terminated unexpectedly')],
])('%s: the database is away', (_, error) => {
  expect(isAway(error)).toBe(true);
});

it.each([
  ['a row that stands there already', ofDriver('UniqueConstraintViolation')],
  ['a fault of ours', new TypeError('x is not a function')],
  ['nothing', undefined],
])('%s: it is not', (_, error) => {
  expect(isAway(error)).toBe(false);
});
