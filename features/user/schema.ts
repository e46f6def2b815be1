import { z } from 'zod';
import { normalizePassphrase } from '../../domain/card';
import { cleanName } from '../../domain/name';
import { routing } from '../../i18n/routing';

export const PASSWORD_SHORTEST = 10;
export const PASSWORD_LONGEST = 128;

/** Why an account's form was refused; keys under `errors`. */
export const ACCOUNT_PROBLEMS = [
  'name-missing',
  'name-long',
  'email-unclear',
  'password-length',
  'password-guessable',
  'login-missing',
  'secret-missing',
  'wrong-login',
  'wrong-password',
  'wrong-secret',
  'other-password',
  'locked',
  'address-taken',
  'sign-up-closed',
  'link-spent',
  'mail-failed',
  'code-missing',
  'wrong-code',
  'step-expired',
  'too-many',
] as const;
export type AccountProblem = (typeof ACCOUNT_PROBLEMS)[number];

/** What an account's form is shown again with: never a password. */
export type FormState = {
  readonly problem: AccountProblem | null;
  /** Said of the problem instead of what is said of it everywhere. */
  readonly told?: string;
  /** The name of the input that was refused. */
  readonly field?: string;
  readonly kept: Readonly<Record<string, string>>;
  readonly done?: boolean;
};

/** One spelling of an address. */
export const normalizeEmail = (typed: string): string =>
  typed.normalize('NFKC').trim().toLowerCase();

/** An e-mail, or the username on a card however it was typed. */
export const normalizeLogin = (typed: string): string =>
  typed.includes('@') ? normalizeEmail(typed) : normalizePassphrase(typed);

const token = z.string().min(20).max(100);
const name = z
  .string()
  .max(400, 'name-long')
  .transform(cleanName)
  .pipe(z.string().min(1, 'name-missing').max(80, 'name-long'));
// Wide on purpose: whether an address is one, only a letter tells. The signs left out would make two of it.
const email = z
  .string()
  .max(254, 'email-unclear')
  .transform(normalizeEmail)
  .pipe(
    z
      .string()
      .regex(
        /^[^\s@,;:<>()"[\]\\]+@[^\s@,;:<>()"[\]\\]+\.[^\s@,;:<>()"[\]\\]{2,}$/u,
        'email-unclear',
      )
      .refine((address) => !address.endsWith('.invalid'), 'email-unclear'),
  );
const password = z
  .string()
  .min(PASSWORD_SHORTEST, 'password-length')
  .max(PASSWORD_LONGEST, 'password-length');
const secret = z.string().min(1, 'secret-missing').max(256, 'wrong-login');
const language = new RegExp(`^/(${routing.locales.join('|')})(?=/|$)`);
/** Where to go after signing in or up: a path of this site, with or without its language. */
const next = z
  .string()
  .max(300)
  .regex(/^\/(?![/\\])[^\s\\]*$/)
  .transform((path) => path.replace(language, '') || '/')
  .optional()
  .catch(undefined);

/** An address that remembers where to go on to. */
export const withNext = (path: string, next: string | undefined): string =>
  next ? `${path}${path.includes('?') ? '&' : '?'}${new URLSearchParams({ next })}` : path;

/** What the browser carries from a right password to the second step, where there is one. */
export const pendingSchema = z.object({
  userId: z.string(),
  /** Stands for the password that was right. */
  stamp: z.string(),
  login: z.string(),
  keep: z.boolean(),
  next,
});
export type PendingSignIn = z.output<typeof pendingSchema>;

export const emailSchema = email;
export const nameSchema = name;
export const nextSchema = next;
export const tokenSchema = token;

export const loginSchema = z
  .string()
  .max(254, 'wrong-login')
  .transform(normalizeLogin)
  .pipe(z.string().min(1, 'login-missing'));

export const signInSchema = z.object({
  login: loginSchema,
  secret,
  keep: z.literal('on').optional().catch(undefined),
  next,
});
export type SignIn = Pick<z.output<typeof signInSchema>, 'login' | 'secret'>;

/** With an invitation to an address, that address is taken and not the one in the form. */
export const signUpSchema = z.object({
  name,
  email,
  password,
  invitation: token.optional().catch(undefined),
  next,
});
export type SignUp = z.output<typeof signUpSchema>;

export const forgotSchema = z.object({ email });
export const resetSchema = z.object({ token: token.catch(''), password, next });
export const changeSchema = z.object({ current: secret, password });
/** One session, or all others. */
export const endSchema = z.object({ secret, session: z.literal('others').or(z.uuid()) });
export type EndSessions = z.output<typeof endSchema>;
export const renameSchema = z.object({ name });

/** A form as data, or as it is shown again, with the first thing that is wrong with it. */
export function readForm<T extends z.ZodType>(
  schema: T,
  form: FormData,
): { ok: true; value: z.output<T> } | { ok: false; state: FormState } {
  const read = schema.safeParse(Object.fromEntries(form));
  if (read.success) return { ok: true, value: read.data };
  const [issue] = read.error.issues;
  const problem = ACCOUNT_PROBLEMS.find((code) => code === issue?.message) ?? 'wrong-login';
  return { ok: false, state: refusal(form, problem, String(issue?.path[0] ?? '')) };
}

const KEPT = ['login', 'name', 'email', 'keep', 'session'];

/** The same form again: with what was typed, but for the secrets. */
export const refusal = (form: FormData, problem: AccountProblem, field = ''): FormState => ({
  problem,
  field,
  kept: Object.fromEntries(
    KEPT.flatMap((key) => {
      const value = form.get(key);
      return typeof value === 'string' ? [[key, value.slice(0, 254)]] : [];
    }),
  ),
});
