import { expect, it } from 'vitest';
import { db, provider } from '../../lib/db';
import { acceptSecrets, checkSecrets } from '../../scripts/secrets';

const [ours, theirs] = ['the secret of one server, long', 'the secret of another, long'];
const now = new Date('2026-11-22T05:00:00Z');

it('knows the secret that the database is used with', async () => {
  expect(await checkSecrets(now, ours)).toBe('new');
  expect(await checkSecrets(now, ours)).toBe('known');
  expect(JSON.stringify(await db.sharedSecret.findMany())).not.toContain(ours);
});

it('lets no second server of a shared database sign otherwise, until it is meant', async () => {
  if (provider === 'postgresql') {
    await expect(checkSecrets(now, theirs)).rejects.toThrow('vekha -- secrets accept');
    expect(await checkSecrets(now, ours)).toBe('known');
    await acceptSecrets(now, theirs);
  } else expect(await checkSecrets(now, theirs)).toBe('changed');
  expect(await checkSecrets(now, theirs)).toBe('known');
});
