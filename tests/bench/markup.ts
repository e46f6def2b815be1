// The markup of a served page as JSX that renders to the same: the floor must build as many elements, with
// the same attributes and texts, as the page it stands under. What Next itself adds to a page is left out,
// and so are scripts; the question's text and what the form names by attempt are taken from the row.

const AS_JSX: Readonly<Record<string, string>> = {
  class: 'className',
  for: 'htmlFor',
  tabindex: 'tabIndex',
};
const FLAGS = /^(hidden|required|checked|disabled|formNoValidate|async)$/;

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

/** A module with the components `Head` and `Body`, made from the HTML of a question page. */
export function makeMarkup(html: string): string {
  const bare = html.replace(/<script\b[\s\S]*?<\/script>/g, '');
  const head = between(bare, /<head>/, '</head>')
    .replace(/<meta charset="[^"]*"\/>|<meta name="viewport"[^>]*>/gi, '')
    .replace(/<link rel="preload" as="script"[^>]*>/g, '')
    .replace(/ nonce="[^"]*"| data-precedence="[^"]*"/g, '');
  const body = between(bare, /<body>/, '</body>')
    .replace(/<div hidden="">[\s\S]*?<\/div>/, '')
    .replace(/<input type="hidden" name="\$ACTION[^>]*>/g, '')
    .replace(/ (?:action|encType|method)="[^"]*"/gi, '');
  const jsx = toJsx(body)
    .replace('<form ', '<form action={answer} ')
    .replace(/(<h1 [^>]*>)[\s\S]*?(<\/h1>)/, '$1{stem}$2')
    .replace(/(name="attempt" value)="[^"]*"/, '$1={attempt}')
    .replace(/(name="position" value)="[^"]*"/, '$1={position}');
  return `export const Head = () => <>${toJsx(head)}</>;
export const Body = ({ answer, attempt, position, stem }) => <>${jsx}</>;
`;
}

/** How many elements a page has, and how many bytes, leaving out its scripts. */
export function sizeOf(html: string) {
  const bare = html.replace(/<script\b[\s\S]*?<\/script>/g, '').replace(/<!--[\s\S]*?-->/g, '');
  return { elements: bare.match(/<[a-z]/gi)?.length ?? 0, bytes: Buffer.byteLength(bare) };
}
