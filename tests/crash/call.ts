// Requests as a browser sends them: the page's own saving, and its forms as they go without scripts.

/** In milliseconds. Above anything the server waits for, so that nothing is still under way when it is given up. */
const LONGEST_WAIT = 60_000;

export type Caller = { readonly url: string; readonly cookie: string };
export type Answer = { readonly status: number; readonly location: string; readonly text: string };

/** Rejects when nothing came through. */
export async function call(
  { url, cookie }: Caller,
  path: string,
  body?: FormData | URLSearchParams,
): Promise<Answer> {
  const answer = await fetch(`${url}${path}`, {
    headers: { cookie, ...(body && { origin: url }) },
    method: body ? 'POST' : 'GET',
    redirect: 'manual',
    signal: AbortSignal.timeout(LONGEST_WAIT),
    ...(body && { body }),
  });
  const location = answer.headers.get('location') ?? '';
  return {
    status: answer.status,
    location: location.replace(url, ''),
    text: await answer.text(),
  };
}

const plain = (text: string) =>
  text
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, "'")
    .replace(/&amp;/g, '&');

/** The hidden inputs of the page's form that has an input with this name. */
export function formOf(html: string, name: string): FormData {
  const form = (html.match(/<form\b[\s\S]*?<\/form>/g) ?? []).find((each) =>
    each.includes(` name="${name}"`),
  );
  if (!form) throw new Error(`no form with ${name}`);
  const fields = new FormData();
  for (const [tag] of form.matchAll(/<input\b[^>]*type="hidden"[^>]*>/g)) {
    const of = (attribute: string) =>
      plain(new RegExp(`\\s${attribute}="([^"]*)"`).exec(tag)?.[1] ?? '');
    fields.append(of('name'), of('value'));
  }
  return fields;
}

/** The choices of a question page, and the one that is ticked. */
export function choicesOf(html: string) {
  const tags = (html.match(/<input\b[^>]*>/g) ?? []).filter((tag) => tag.includes('name="choice"'));
  const idOf = (tag: string) => plain(/\svalue="([^"]*)"/.exec(tag)?.[1] ?? '');
  const ticked = tags.find((tag) => /\schecked(=|\s|\/|>)/.test(tag));
  return { options: tags.map(idOf), ticked: ticked === undefined ? null : idOf(ticked) };
}
