import type { AccountField } from '../../user/components/account-form';

const code = {
  name: 'code',
  autoCapitalize: 'none',
  autoCorrect: 'off',
  spellCheck: false,
  maxLength: 64,
  required: true,
} as const;

/** Telephones offer digits for it, and the code of an app that they know. */
export const appCode = (label: string, hint?: string): AccountField => ({
  ...code,
  id: 'code',
  label,
  hint,
  inputMode: 'numeric',
  autoComplete: 'one-time-code',
});

export const recoveryCode = (label: string, hint?: string): AccountField => ({
  ...code,
  id: 'recovery',
  label,
  hint,
  autoComplete: 'off',
});

/** The password, asked for again; `form` tells apart two of one page. */
export const ownPassword = (label: string, form: string): AccountField => ({
  id: `${form}-current`,
  name: 'current',
  type: 'password',
  label,
  autoComplete: 'current-password',
  maxLength: 256,
  required: true,
});

/** Either of the two, beside the password. */
export const eitherCode = (label: string, form: string): AccountField => ({
  ...code,
  id: `${form}-code`,
  label,
  autoComplete: 'one-time-code',
});
