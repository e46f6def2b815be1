// A browser of the plainest kind: it opens pages, fills in their forms and sends them as they came, hidden inputs and
// all, and has neither scripts nor a window. For a whole class at once.
import { type APIResponse, expect, request } from '@playwright/test';
import type { Inputs } from '../../domain/response';
import { attributesOf } from '../fixtures/markup';

/** The hidden inputs of the form that has an input with this name. */
function hiddenIn(html: string, name: string): Record<string, string> {
  const forms = html.match(/<form[\s\S]*?<\/form>/g) ?? [];
  const form = forms.find((each) => each.includes(`name="${name}"`));
  if (!form) throw new Error(`no form with ${name}`);
  const inputs = [...form.matchAll(/<input [^>]*>/g)].map(([tag]) => attributesOf(tag));
  return Object.fromEntries(
    inputs.filter(({ type }) => type === 'hidden').map((input) => [input.name, input.value ?? '']),
  );
}

export async function openBrowserless(baseURL: string) {
  const context = await request.newContext({ baseURL, extraHTTPHeaders: { Origin: baseURL } });
  let page = { path: '', html: '' };
  const come = async (answer: APIResponse) => {
    expect(answer.status(), answer.url()).toBe(200);
    page = { path: new URL(answer.url()).pathname, html: await answer.text() };
  };
  return {
    open: async (path: string) => come(await context.get(path)),
    /** Sends the form that has an input called `name`, and comes to where that leads. */
    async send(name: string, typed: Inputs = {}) {
      const multipart = new FormData();
      for (const [hidden, value] of Object.entries(hiddenIn(page.html, name)))
        multipart.append(hidden, value);
      for (const [input, values] of Object.entries(typed))
        for (const value of values) multipart.append(input, value);
      await come(await context.post(page.path, { multipart }));
    },
    expectAt: (address: RegExp) => expect(page.path).toMatch(address),
    path: () => page.path,
    close: () => context.dispose(),
  };
}
