import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
} from 'yaml';
import type { z } from 'zod';

export type PackFile = { readonly path: string; readonly text: string };
export type PackError = { readonly file: string; readonly line: number; readonly message: string };

/** A file that has been read, with the line of everything in it. */
export type Opened<T> = {
  readonly file: string;
  readonly value: T;
  /** An error at the deepest place of this path that exists. */
  readonly errorAt: (path: readonly PropertyKey[], message: string) => PackError;
};

const MAX_LENGTH = 2_000_000;

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const step of path) {
    let next: unknown;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === step);
      if (!pair || !isNode(pair.key)) break;
      offset = pair.key.range?.[0] ?? offset;
      next = pair.value;
    } else if (isSeq(node)) {
      next = node.items[Number(step)];
      if (!isNode(next)) break;
      offset = next.range?.[0] ?? offset;
    } else break;
    node = next;
  }
  return offset;
}

/** What Zod says in general, in the manner of the schema's own messages. */
function wording(issue: z.core.$ZodRawIssue): string | undefined {
  const field = issue.path?.at(-1);
  if (issue.code === 'invalid_type') {
    if (issue.input == null) return `missing "${String(field)}"`;
    return `"${String(field)}" must be ${/^[aeiou]/.test(issue.expected) ? 'an' : 'a'} ${issue.expected}`;
  }
  if (issue.code === 'invalid_value') return `write one of: ${issue.values.join(', ')}`;
  if (issue.code === 'too_big')
    return `"${String(field)}" is too long or too large: at most ${issue.maximum}`;
  if (issue.code === 'too_small')
    return `"${String(field)}" is too short or too small: at least ${issue.minimum}`;
  if (issue.code === 'invalid_key') return issue.issues[0]?.message;
  return undefined;
}

const YAML_WORDS: Record<string, string> = {
  DUPLICATE_KEY: 'this key is a duplicate of one above it; keep one of the two',
  TAB_AS_INDENT: 'a tab cannot indent YAML; use spaces',
};

const NO_ALIAS = 'an alias (*name) has no place in a pack; write the value itself';

/** Aliases can make a small file unfold into a huge one, and a pack has no need of them. */
function findAlias(document: Document): number | undefined {
  let offset: number | undefined;
  visit(document, {
    Alias: (_, alias) => {
      offset = alias.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

/** Reads one YAML file by its schema; either the whole of it, or every error in it. */
export function openYaml<T>(
  { path: file, text }: PackFile,
  schema: z.ZodType<T>,
): { ok: true; value: Opened<T> } | { ok: false; errors: PackError[] } {
  if (text.length > MAX_LENGTH)
    return { ok: false, errors: [{ file, line: 1, message: 'longer than 2,000,000 characters' }] };
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line);
  if (document.errors.length > 0)
    return {
      ok: false,
      errors: document.errors.map(({ code, message, pos }) => ({
        file,
        line: lineAt(pos[0]),
        message: YAML_WORDS[code] ?? `not YAML: ${message}`,
      })),
    };
  const errorAt: Opened<T>['errorAt'] = (path, message) => ({
    file,
    line: lineAt(offsetOf(document, path)),
    message,
  });
  const alias = findAlias(document);
  if (alias !== undefined)
    return { ok: false, errors: [{ file, line: lineAt(alias), message: NO_ALIAS }] };
  const plain: unknown = document.toJS();
  const read = schema.safeParse(plain, { error: wording });
  if (read.success) return { ok: true, value: { file, value: read.data, errorAt } };
  const errors = read.error.issues.map((issue) => {
    const extra = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
    return errorAt([...issue.path, ...extra], issue.message);
  });
  return { ok: false, errors };
}
