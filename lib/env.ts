import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';

/** An empty variable is one that was not given. */
const given = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema);

/** For how long something is kept, from a day to a century. */
const days = (usual: number) => given(z.coerce.number().int().min(1).max(36_500).default(usual));

/** Who may make a teacher's account: anybody, whoever has a link, or the operator alone. */
export const SIGNUP_MODES = ['open', 'invite', 'closed'] as const;
export type SignupMode = (typeof SIGNUP_MODES)[number];

const schema = z.object({
  PORT: given(z.coerce.number().int().min(1).max(65535).default(3000)),
  HOST: given(z.string().max(255).default('0.0.0.0')),
  DATA_DIR: given(z.string().max(4096).default('./data')),
  DATABASE_URL: given(
    z
      .string()
      .max(2048)
      .regex(/^(file:|postgres(ql)?:\/\/)/, 'must start with file: or postgresql://')
      .optional(),
  ),
  BASE_URL: given(z.url({ protocol: /^https?$/ }).optional()),
  AUTH_SECRET: given(z.string().min(32).max(1024).optional()),
  AUTH_SECRET_PREVIOUS: given(z.string().min(32).max(1024).optional()),
  TEACHER_SIGNUP: given(z.enum(SIGNUP_MODES).default('open')),
  TEACHER_SECOND_FACTOR: given(z.enum(['optional', 'required']).default('optional')),
  SMTP_URL: given(
    z
      .url({ protocol: /^smtps?$/ })
      .max(2048)
      .optional(),
  ),
  MAIL_FROM: given(z.string().max(320).includes('@').optional()),
  WEB_CONCURRENCY: given(z.coerce.number().int().min(1).max(64).default(availableParallelism())),
  /** Which of them this process is; set for each by server/primary.mjs. */
  WORKER: given(z.coerce.number().int().min(1).default(1)),
  METRICS_PORT: given(z.coerce.number().int().min(1).max(65535).optional()),
  METRICS_HOST: given(z.string().max(255).default('127.0.0.1')),
  KEEP_VISITORS_DAYS: days(400),
  KEEP_ARCHIVED_DAYS: days(730),
  KEEP_PUPILS_DAYS: days(365),
});

export type Env = ReturnType<typeof parseEnv>;

/** Reads the settings; the error of a wrong one names it and says what it must be. */
export function parseEnv(variables: Record<string, string | undefined>) {
  const read = schema.safeParse(variables);
  if (!read.success) {
    const wrong = read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new EnvError(`Wrong settings. ${wrong.join('; ')}. See .env.example.`);
  }
  const { DATABASE_URL, BASE_URL, DATA_DIR, ...rest } = read.data;
  if (rest.SMTP_URL && !rest.MAIL_FROM)
    throw new EnvError('Wrong settings. MAIL_FROM: SMTP_URL needs it. See .env.example.');
  const dataDir = resolve(DATA_DIR);
  return {
    ...rest,
    DATA_DIR: dataDir,
    DATABASE_URL: toAbsolute(DATABASE_URL ?? `file:${dataDir}/vekha.db`),
    /** Where people find the site, without a slash at the end. */
    BASE_URL: (BASE_URL ?? `http://localhost:${rest.PORT}`).replace(/\/+$/, ''),
  };
}

/** A file is meant from the folder the command was given in, whoever opens it later and wherever. */
const toAbsolute = (url: string) =>
  url.startsWith('file:') ? `file:${resolve(url.slice('file:'.length))}` : url;

export class EnvError extends Error {
  override name = 'EnvError';
}

export const env = parseEnv(process.env);

/**
 * The secret that signs sessions: AUTH_SECRET, or one made at first need and kept in the data folder, so that
 * nobody is signed out by a restart. A function, because a build must neither need nor make one.
 */
export function authSecret({ AUTH_SECRET, DATA_DIR }: Env = env): string {
  if (AUTH_SECRET) return AUTH_SECRET;
  const file = `${DATA_DIR}/secrets/auth`;
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  try {
    // Exclusive: of two processes that start together, one makes it and the other reads it.
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(file, 'utf8');
}
