import type { Page } from '@playwright/test';
import { expect, takenOver, test, words } from './journey';
import { makeClass, signUp } from './school';

const t = words('en');

const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).dblclick();

/** Sends the form that a button belongs to twice, as a double click without scripts or a bad connection does. */
const sendTwice = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).evaluate(async (button: HTMLButtonElement) => {
    const form = button.form as HTMLFormElement;
    const send = () => fetch(location.href, { method: 'POST', body: new FormData(form, button) });
    const answers = await Promise.all([send(), send(), send()]);
    return [...new Set(answers.map(({ url }) => url))];
  });

test('a class, a set, an assignment: a double click makes one', async ({ page }) => {
  await signUp(page);
  await page.goto('/en/teach/classes/new');
  await page.getByLabel(t('classroom.form.name')).fill('7A');
  await takenOver(page.getByRole('button', { name: t('classroom.form.create') }));
  await press(page, t('classroom.form.create'));
  await expect(page).toHaveURL(/\/teach\/classes\/[0-9a-f-]{36}$/);
  await page.goto('/en/teach/classes');
  await expect(page.getByRole('link', { name: '7A' })).toHaveCount(1);

  await page.goto('/en/teach/sets/new');
  await takenOver(page.getByRole('button', { name: t('set.build.submit') }));
  await press(page, t('set.build.submit'));
  await expect(page).toHaveURL(/\/teach\/sets\/[0-9a-f-]{36}\?done=made$/);
  const set = page.url().split(/[/?]/).at(-2);
  await page.goto('/en/teach/sets');
  await expect(page.locator('main a[href*="/teach/sets/"]:not([href$="/new"])')).toHaveCount(1);

  await page.goto(`/en/teach/assignments/new?set=${set}`);
  await takenOver(page.getByRole('button', { name: t('assignment.form.assign') }));
  await press(page, t('assignment.form.assign'));
  await expect(page).toHaveURL(/\/teach\/assignments\/[0-9a-f-]{36}\?/);
  await page.goto('/en/teach');
  await expect(page.locator('main a[href*="/teach/assignments/"]:not([href*="/new"])')).toHaveCount(
    1,
  );
});

test('another class by the same form, on the way back, is another class', async ({ page }) => {
  await signUp(page);
  const first = await makeClass(page, '7A', 'Europe/Warsaw');
  await page.goBack();
  await page.getByLabel(t('classroom.form.name')).fill('7B');
  await page.getByRole('button', { name: t('classroom.form.create') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('7B');
  expect(page.url()).not.toContain(first.id);
});

test.describe('without scripts', () => {
  test('a form that is sent twice makes one', async ({ page, context }) => {
    await signUp(page);
    // As it is served: nothing has been taken over by scripts that would not run.
    await context.route('**/*.js', (route) =>
      route.fulfill({ body: '', contentType: 'text/javascript' }),
    );
    await page.goto('/en/teach/classes/new');
    await page.getByLabel(t('classroom.form.name')).fill('7A');
    expect(await sendTwice(page, t('classroom.form.create'))).toHaveLength(1);
    await page.goto('/en/teach/sets/new');
    expect(await sendTwice(page, t('set.build.submit'))).toHaveLength(1);
    await page.goto('/en/teach/sets');
    await page.locator('main a[href*="/teach/sets/"]:not([href$="/new"])').click();
    await page.goto(`${page.url()}/edit`);
    expect(await sendTwice(page, t('set.settings.copy-submit'))).toHaveLength(1);
    await page.goto('/en/teach/assignments/new');
    const answers = await sendTwice(page, t('assignment.form.assign'));
    expect(answers).toHaveLength(1);
    expect(answers[0]).toMatch(/\/teach\/assignments\/[0-9a-f-]{36}\?/);
  });
});
