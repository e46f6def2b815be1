// The markup of a served page as JSX that renders to the same: the floor must build as many elements, with
// the same attributes and texts, as the page it stands under. What Next itself adds to a page is left out,
// and so are scripts; the question's text and what the form names by attempt are taken from the row.

const AS_JSX: Readonly<Record<string, string>> = {
  class: 'className',
  for: 'htmlFor',
  tabindex: 'tabIndex',
};
const FLAGS =
  /^(hidden|required|checked|disabled|open|selected|multiple|readonly|formNoValidate|async)$/;

/** Where the floor finds the real site's styles and fonts: what is painted must look alike. */
export const ASSETS = '/assets/';

/** Entities are read in JSX as they are in HTML; the braces of JSX come as entities too. */
const inJsx = (text: string) => text.replace(/\{/g, '&#123;').replace(/\}/g, '&#125;');

const attributes = (text: string) =>
  [...text.matchAll(/([\w:-]+)="([^"]*)"/g)]
    .map(([, name = '', value = '']) => {
      const jsx = AS_JSX[name] ?? name;
      return value === '' && FLAGS.test(name) ? ` ${jsx}` : ` ${jsx}="${value}"`;
    })
    .join('');

function toJsx(html: string): string {
  return html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<(\/?)([a-z0-9]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>|([^<]+)/gi, (...found) => {
      const [, closing, name, given, single, text] = found as (string | undefined)[];
      if (text !== undefined) return inJsx(text);
      return closing ? `</${name}>` : `<${name}${attributes(given ?? '')}${single}>`;
    });
}

const between = (html: string, from: RegExp, to: string) => {
  const start = from.exec(html);
  const end = html.lastIndexOf(to);
  if (!start || end < 0) throw new Error(`the page has no ${to}`);
  return html.slice(start.index + start[0].length, end);
};

/** The head and the body of a page as JSX, without what Next puts there itself. */
function toPage(html: string): string {
  const bare = html.replace(/<script\b[\s\S]*?<\/script>/g, '');
  const head = between(bare, /<head>/, '</head>')
    .replace(/<meta charset="[^"]*"\/>|<meta name="viewport"[^>]*>/gi, '')
    .replace(/<link rel="preload" as="script"[^>]*>/g, '')
    .replace(/<link rel="(?:icon|apple-touch-icon|manifest)"[^>]*>/g, '')
    .replace(/ nonce="[^"]*"/g, '')
    .replace(/ data-precedence=/g, ' precedence=')
    .replaceAll('/_next/static/', ASSETS);
  const body = between(bare, /<body[^>]*>/, '</body>')
    .replace(/<div hidden="">[\s\S]*?<\/div>/, '')
    .replace(/<input type="hidden" name="\$ACTION[^>]*>/g, '')
    .replace(/ (?:action|encType|method)="[^"]*"/gi, '');
  return `${toJsx(head)}${toJsx(body)}`;
}

/** A module with the pages by name. */
export const makePages = (pages: Readonly<Record<string, string>>): string =>
  `export const PAGES = {
${Object.entries(pages)
  .map(([name, html]) => `${name}: () => <>${toPage(html)}</>,`)
  .join('\n')}
};
`;

/** Of the forms of a page, the one with the question. */
const ITS_FORM = /<form (?=(?:(?!<\/form>)[\s\S])*id="question")/;

/** A module with the component `Page`, made from a question page: its form answers, and its stem is a row's. */
export function makeQuestion(html: string): string {
  const jsx = toPage(html)
    .replace(ITS_FORM, '<form action={answer} ')
    .replace(/(<h1 [^>]*>)[\s\S]*?(<\/h1>)/, '$1{stem}$2')
    .replace(/(name="attempt" value)="[^"]*"/, '$1={attempt}')
    .replace(/(name="position" value)="[^"]*"/, '$1={position}');
  return `export const Page = ({ answer, attempt, position, stem }) => <>${jsx}</>;\n`;
}

/** How many elements a page has, and how many bytes, leaving out its scripts. */
export function sizeOf(html: string) {
  const bare = html.replace(/<script\b[\s\S]*?<\/script>/g, '').replace(/<!--[\s\S]*?-->/g, '');
  return { elements: bare.match(/<[a-z]/gi)?.length ?? 0, bytes: Buffer.byteLength(bare) };
}
