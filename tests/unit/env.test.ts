import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { parseEnv as parseFile } from 'node:util';
import { describe, expect, it } from 'vitest';
import { parseEnv } from '../../lib/env';

describe('the settings', () => {
  it('have a default each', () => {
    expect(parseEnv({})).toEqual({
      PORT: 3000,
      HOST: '0.0.0.0',
      DATA_DIR: resolve('data'),
      DATABASE_URL: `file:${resolve('data/vekha.db')}`,
      BASE_URL: 'http://localhost:3000',
      AUTH_SECRET: undefined,
      AUTH_SECRET_PREVIOUS: undefined,
      TEACHER_SIGNUP: 'open',
      TEACHER_SECOND_FACTOR: 'optional',
      SMTP_URL: undefined,
      MAIL_FROM: undefined,
      WEB_CONCURRENCY: availableParallelism(),
      WORKER: 1,
      METRICS_PORT: undefined,
      METRICS_HOST: '127.0.0.1',
      KEEP_VISITORS_DAYS: 400,
      KEEP_ARCHIVED_DAYS: 730,
      KEEP_PUPILS_DAYS: 365,
    });
  });

  it('that are empty were not given', () => {
    expect(parseEnv({ PORT: '', DATABASE_URL: '', AUTH_SECRET: '' })).toEqual(parseEnv({}));
  });

  it('stand in .env.example with their defaults, every one', () => {
    const example = parseFile(readFileSync('.env.example', 'utf8'));
    const all = {
      AUTH_SECRET: 'x'.repeat(32),
      AUTH_SECRET_PREVIOUS: 'y'.repeat(32),
      SMTP_URL: 'smtp://mail.test',
      MAIL_FROM: 'v@q.test',
      METRICS_PORT: '9464',
    };
    // Which worker a process is, its primary tells it.
    const { WORKER: _, ...given } = parseEnv(all);
    expect(Object.keys(example).sort()).toEqual(Object.keys(given).sort());
    expect(parseEnv(example as Record<string, string>)).toEqual(parseEnv({}));
  });

  it('keep what was given', () => {
    const given = { PORT: '8080', DATABASE_URL: 'postgresql://a@b/c', BASE_URL: 'https://q.test/' };
    const { PORT, DATABASE_URL, BASE_URL } = parseEnv(given);
    expect([PORT, DATABASE_URL, BASE_URL]).toEqual([8080, 'postgresql://a@b/c', 'https://q.test']);
  });

  it.each([
    { PORT: '0' },
    { PORT: '65536' },
    { PORT: '3000.5' },
    { WEB_CONCURRENCY: '0' },
    { METRICS_PORT: 'yes' },
    { DATABASE_URL: 'vekha.db' },
    { BASE_URL: 'ftp://q.test' },
    { AUTH_SECRET: 'x'.repeat(31) },
    { TEACHER_SIGNUP: 'anyone' },
    { SMTP_URL: 'https://mail.test' },
    { MAIL_FROM: 'nobody' },
    { KEEP_VISITORS_DAYS: '0' },
    { KEEP_ARCHIVED_DAYS: 'for ever' },
  ])('refuse %o by name', (wrong) => {
    expect(() => parseEnv(wrong)).toThrow(Object.keys(wrong)[0]);
  });

  it('want a sender where there is mail', () => {
    const SMTP_URL = 'smtp://mail.test:587';
    expect(() => parseEnv({ SMTP_URL })).toThrow('MAIL_FROM');
    expect(parseEnv({ SMTP_URL, MAIL_FROM: 'Vekha <v@q.test>' }).SMTP_URL).toBe(SMTP_URL);
  });
});
