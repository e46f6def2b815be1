import type { Page } from '@playwright/test';
import { expectQuestion, kindOn, startQuiz } from './answering';
import { linesOf } from './form';
import { expect, takenOver, test, words } from './journey';
import { answersOf } from './stored';
import { expectRing, tabTo } from './tabbing';

const t = words('en');

/** Answers the question on the page with nothing but keys. */
async function answerByKeys(page: Page) {
  const kind = await kindOn(page);
  const main = page.getByRole('main');
  const { keyboard } = page;
  if (kind === 'date' || kind === 'number') {
    await tabTo(page, main.getByRole('textbox'));
    await keyboard.type('3.3.1993'.slice(0, kind === 'date' ? 8 : 1));
  } else if (kind === 'match') {
    for (const list of await main.getByRole('combobox').all()) {
      await tabTo(page, list);
      await keyboard.press('ArrowDown');
      await expect(list).not.toHaveValue('');
    }
    // Enter in a list opens it.
    await tabTo(page, main.getByRole('button', { name: t('quiz.answer'), exact: true }));
  } else if (kind !== 'order') {
    const tick = main.getByRole(kind === 'multiple' ? 'checkbox' : 'radio').nth(1);
    await keyboard.press('2');
    await expect(tick).toBeChecked();
    await expect(tick).toBeFocused();
    await expectRing(page);
  }
  await keyboard.press('Enter');
  return kind;
}

test('the way past the head of the page is the first stop of Tab', async ({ page }) => {
  await page.goto('/en/facts');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: t('site.skip') });
  await expect(skip).toBeFocused();
  await expectRing(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  const focused = page.getByRole('main').locator(':focus');
  await expect(focused).toHaveCount(1);
});

test('a whole quiz by keyboard alone', async ({ page }) => {
  await page.goto('/en');
  const start = page.getByRole('button', { name: t('home.start', { count: 10 }), exact: true });
  await takenOver(start);
  await tabTo(page, start);
  await page.keyboard.press('Enter');
  for (let position = 1; position <= 10; position++) {
    await expectQuestion(page, position, 10, 'en');
    // Without a reload the focus is what tells that there is another question.
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await answerByKeys(page);
    await expect(page.locator('#verdict')).toBeFocused();
    await expect(page.locator('#verdict')).toHaveText(/^(Right|Partly right|Wrong)/);
    await page.keyboard.press('Enter');
  }
  await expect(
    page.getByRole('heading', { level: 1, name: t('attempt.result.title') }),
  ).toBeFocused();
});

test('a choice is ticked by Space, and unticked', async ({ page }) => {
  await startQuiz(page, { kinds: ['multiple'] });
  const box = page.getByRole('main').getByRole('checkbox').nth(2);
  await takenOver(box);
  await tabTo(page, box);
  await page.keyboard.press('Space');
  await expect(box).toBeChecked();
  await page.keyboard.press('3');
  await expect(box).not.toBeChecked();
  await page.keyboard.press('1');
  await expect(page.getByRole('main').getByRole('checkbox').first()).toBeChecked();
});

test('lines are moved by keys, and the focus stays on the control', async ({ page }) => {
  const attempt = await startQuiz(page, { kinds: ['order'] });
  const [first, second, third, ...rest] = await linesOf(page);
  const down = page.getByRole('button', { name: /^Move down: / }).first();
  const name = (await down.getAttribute('aria-label')) ?? '';
  await tabTo(page, down);
  await page.keyboard.press('Space');
  await expect.poll(() => linesOf(page)).toEqual([second, first, third, ...rest]);
  await expect(page.getByRole('button', { name, exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  const sequence = [second, third, first, ...rest];
  await expect.poll(() => linesOf(page)).toEqual(sequence);
  await expect(page.getByText(/: place 3 of \d$/)).toBeAttached();
  await tabTo(
    page,
    page.getByRole('main').getByRole('button', { name: t('quiz.answer'), exact: true }),
  );
  await page.keyboard.press('Enter');
  await expect(page.locator('#verdict')).toBeFocused();
  expect(answersOf(attempt)[0]?.response).toEqual({ kind: 'order', sequence });
});
