// A teacher looks for questions, with nothing but forms.
import { LOCALES } from '../../domain/vocabulary';
import { expect, signIn, test, words } from './seeded';

test.use({ javaScriptEnabled: false });

for (const locale of LOCALES)
  test(`another question is looked for by kind and words, in ${locale}`, async ({
    page,
    context,
    school,
  }) => {
    const t = words(locale);
    await signIn(context, school, 'teacher');
    const path = `/${locale}/teach/sets/${school.set}/replace/${school.questions[0]?.id}`;
    await page.goto(path);
    const form = page.getByRole('search');
    const list = page
      .getByRole('main')
      .getByRole('list')
      .filter({ has: page.getByRole('article') });
    const name = t('set.replace.take');
    await expect(page.getByText(name)).toHaveCount(10);

    await form.getByLabel(t('set.add.kind')).selectOption({ label: t('kinds.date') });
    const word = locale === 'ru' ? 'КАЗАХСТАН' : 'KAZAKHSTAN';
    await form.getByLabel(t('set.replace.words')).fill(word);
    await form.getByRole('button', { name: t('set.replace.find') }).click();
    await expect(page).toHaveURL(/kind=date&words=[^#]+#others$/);
    for (const question of await list.getByRole('article').all()) {
      await expect(question).toContainText(t('kinds.date'));
      await expect(question.getByRole('heading').first()).toContainText(new RegExp(word, 'i'));
    }
    const wanted = list.getByRole('article').first();
    await expect(wanted).toBeVisible();

    await page.getByRole('link', { name: t('set.pool.later') }).click();
    await expect(form.getByLabel(t('set.replace.words'))).toHaveValue(word);
    await expect(list.getByRole('article').first()).toContainText(t('kinds.date'));

    await form.getByLabel(t('set.replace.words')).fill('xyzzy');
    await form.getByRole('button', { name: t('set.replace.find') }).click();
    await expect(form).toContainText(t('set.replace.none'));
    await form.getByRole('link', { name: t('set.replace.clear') }).click();
    await expect(page).toHaveURL(new RegExp(`${path}$`));
    await expect(page.getByText(name)).toHaveCount(10);
  });
