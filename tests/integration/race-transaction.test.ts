import { describe, expect, it } from 'vitest';
import { db, provider } from '../../lib/db';

// What stands beside a transaction is none of it: not what is written there, which must outlive a transaction that
// fails, and not what is read, which must not be what may yet be taken back.

const makeUser = (name: string) =>
  db.user.create({ data: { name, email: `${crypto.randomUUID()}@example.org` } });
const nameOf = async (id: string) =>
  (await db.user.findUniqueOrThrow({ where: { id }, select: { name: true } })).name;
const stop = new Error('stop');

/** A transaction that stands open until it is told to fail. */
function openAndFail(id: string) {
  let fail = () => {};
  const told = new Promise<void>((done) => {
    fail = done;
  });
  let begun = () => {};
  const open = new Promise<void>((done) => {
    begun = done;
  });
  const failed = db
    .$transaction(async (tx) => {
      await tx.user.update({ where: { id }, data: { name: 'not to be' } });
      begun();
      await told;
      throw stop;
    })
    .catch((error) => error);
  return { open, fail: () => fail(), failed };
}

describe(`beside a transaction that fails (${provider})`, () => {
  it('what was written stays written', async () => {
    const [one, other] = await Promise.all([makeUser('one'), makeUser('other')]);
    const transaction = openAndFail(one.id);
    await transaction.open;
    const writing = db.user.update({ where: { id: other.id }, data: { name: 'kept' } });
    setTimeout(transaction.fail, 50);
    await writing;
    expect(await transaction.failed).toBe(stop);
    expect([await nameOf(one.id), await nameOf(other.id)]).toEqual(['one', 'kept']);
  });

  it('what is read is what was there before', async () => {
    const { id } = await makeUser('one');
    const transaction = openAndFail(id);
    await transaction.open;
    const read = await nameOf(id);
    transaction.fail();
    await transaction.failed;
    expect(read).toBe('one');
  });
});
