import { LOCALES } from '../../domain/vocabulary';
import { expectHead, expectNarrow, expectNoBarriers } from './barriers';
import { expectLanguage } from './form';
import { SCHOOL_PAGES } from './school-pages';
import { expect, signIn, test } from './seeded';

for (const locale of LOCALES)
  test.describe(locale, () => {
    for (const { name, who, listed = false, path, then } of SCHOOL_PAGES)
      test(`${name}: no barriers, on any screen`, async ({ page, context, school }) => {
        if (who) await signIn(context, school, who);
        const address = `/${locale}${path(school)}`;
        const answer = await page.goto(address);
        expect(answer?.status()).toBe(200);
        expect(page.url()).toMatch(new RegExp(`${address.replace(/[.?]/g, '\\$&')}$`));
        await then?.(page, locale, school);
        await expectLanguage(page, locale);
        await expectHead(page, { listed });
        await expectNoBarriers(page);
        await expectNarrow(page);
      });
  });
