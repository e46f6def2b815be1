import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { loadSettings, Refusal } from '../../scripts/step.mjs';

const folder = mkdtempSync(join(tmpdir(), 'vekha-secrets-'));
const write = (name: string, text: string) => {
  const file = join(folder, name);
  writeFileSync(file, text, { mode: 0o400 });
  return file;
};
afterEach(() => vi.unstubAllEnvs());

it('takes a secret from the file that is named for it', () => {
  vi.stubEnv('SMTP_URL', '');
  vi.stubEnv('SMTP_URL_FILE', write('mail', 'smtp://user:word@mail.test:587\n'));
  loadSettings();
  expect(process.env.SMTP_URL).toBe('smtp://user:word@mail.test:587');
});

it('takes what the environment says before any file', () => {
  vi.stubEnv('AUTH_SECRET', 'said');
  vi.stubEnv('AUTH_SECRET_FILE', write('auth', 'written'));
  loadSettings();
  expect(process.env.AUTH_SECRET).toBe('said');
});

it.each([
  ['is not there', join(folder, 'nothing')],
  ['is empty', write('empty', '\n')],
])('makes up nothing in place of a file that %s', (_, file) => {
  vi.stubEnv('AUTH_SECRET', '');
  vi.stubEnv('AUTH_SECRET_FILE', file);
  expect(loadSettings).toThrow(Refusal);
  expect(loadSettings).toThrow('AUTH_SECRET_FILE');
});
