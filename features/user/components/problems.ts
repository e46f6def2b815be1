import { getTranslations } from 'next-intl/server';
import { ACCOUNT_PROBLEMS, type AccountProblem } from '../schema';

/** What each problem is called, for a form that runs in the browser. */
export async function problemTexts(): Promise<Record<AccountProblem, string>> {
  const t = await getTranslations('errors');
  return Object.fromEntries(ACCOUNT_PROBLEMS.map((code) => [code, t(code)])) as Record<
    AccountProblem,
    string
  >;
}
