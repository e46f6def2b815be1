// Tables that a teacher reads on a telephone, while walking about the room, without moving them sideways.
import { LOCALES } from '../../domain/vocabulary';
import { expect, signIn, test, words } from './seeded';

test.use({ viewport: { width: 390, height: 844 } });

for (const locale of LOCALES)
  test(`the class and the class at work fit a telephone, in ${locale}`, async ({
    page,
    context,
    school,
  }) => {
    const t = words(locale);
    await signIn(context, school, 'teacher');
    for (const [path, name, told] of [
      [`classes/${school.classroom}`, t('classroom.pupils.caption'), t('classroom.pupils.active')],
      [`assignments/${school.running}/live`, t('live.table'), t('live.seen')],
    ] as const) {
      await page.goto(`/${locale}/teach/${path}`);
      const region = page.getByRole('region', { name, exact: true });
      await expect(region.getByRole('columnheader').first()).toBeVisible();
      const rows = region.locator('tbody').getByRole('row');
      await expect(rows).toHaveCount(22);
      await expect(rows.filter({ hasText: told }).first().getByRole('rowheader')).toContainText(
        told,
      );
      const wide = await region.evaluate(
        ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
      );
      expect(wide, path).toBeLessThanOrEqual(0);
    }
  });
