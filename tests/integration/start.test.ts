import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { authSecret, parseEnv } from '../../lib/env';
import { freePort } from '../../scripts/postgres.mjs';
import { startOnce } from '../setup/server';

const folder = mkdtempSync(join(tmpdir(), 'vekha-start-'));
afterAll(() => rmSync(folder, { recursive: true }));

let PORT: string;
beforeAll(async () => {
  PORT = String(await freePort());
});

/** Every refusal is one line that says what to do, and an exit that a script can see. */
async function refusal(settings: Record<string, string>) {
  const { code, said } = await startOnce({ PORT, DATA_DIR: join(folder, 'data'), ...settings });
  expect(code).toBe(1);
  expect(said).not.toContain('    at ');
  return said.trim().split('\n').at(-1);
}

describe('npm start refuses', () => {
  it('a port that is taken', async () => {
    const server = await new Promise<Server>((done) => {
      const listening = createServer().listen(0, '0.0.0.0', () => done(listening));
    });
    const { port } = server.address() as { port: number };
    expect(await refusal({ PORT: String(port) })).toMatch(
      new RegExp(`^Port ${port} is taken by another program\\..*PORT=${port + 1} npm start$`),
    );
    server.close();
  });

  it('a data folder that cannot be written', async () => {
    // Beneath a file, where even root cannot make a folder.
    writeFileSync(join(folder, 'file'), '');
    expect(await refusal({ DATA_DIR: join(folder, 'file/data') })).toMatch(
      /^The data folder .* cannot be written .*Set DATA_DIR/,
    );
  });

  it('a database that does not answer', async () => {
    const port = await freePort();
    expect(await refusal({ DATABASE_URL: `postgresql://a:secret@127.0.0.1:${port}/b` })).toBe(
      `No database answers at 127.0.0.1:${port}. Start it, correct DATABASE_URL, or unset it to use SQLite.`,
    );
  });

  it.each([
    ['PORT', 'many'],
    ['DATABASE_URL', 'mysql://a/b'],
    ['BASE_URL', 'example.org'],
    ['AUTH_SECRET', 'short'],
  ])('a wrong %s, by its name', async (name, value) => {
    expect(await refusal({ [name]: value })).toMatch(new RegExp(`^Wrong settings\\. ${name}: `));
  });
});

describe('the secret that was not given', () => {
  const env = parseEnv({ DATA_DIR: join(folder, 'secretive') });

  it('is made once, long, and for this user only', () => {
    const secret = authSecret(env);
    expect(secret.length).toBeGreaterThanOrEqual(43);
    expect(authSecret(env)).toBe(secret);
    expect(statSync(join(env.DATA_DIR, 'secrets/auth')).mode & 0o777).toBe(0o600);
  });

  it('gives way to one that was', () => {
    expect(authSecret({ ...env, AUTH_SECRET: 'x'.repeat(32) })).toBe('x'.repeat(32));
  });
});
