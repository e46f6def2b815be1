import { createHash } from 'node:crypto';

type Options = {
  readonly status?: number;
  /** How long a copy may be used without asking, in seconds; 0 asks each time, and is answered by 304. */
  readonly maxAge?: number;
  /** The name of its JSON Schema under `/api/schema/`. */
  readonly schema?: string;
};

const HEADERS = {
  'Content-Type': 'application/json; charset=utf-8',
  'X-Content-Type-Options': 'nosniff',
  // What is answered here is public and depends on no cookie: other sites' pages may read it.
  'Access-Control-Allow-Origin': '*',
};

/** Public JSON with an ETag of its content; 304 without a body to who has it already. */
export function respondJson(request: Request, value: unknown, options: Options = {}): Response {
  const { status = 200, maxAge = 0, schema } = options;
  const body = `${JSON.stringify(value)}\n`;
  // Weak, since the server may compress the body.
  const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  const headers = new Headers(HEADERS);
  headers.set('ETag', etag);
  headers.set('Cache-Control', maxAge > 0 ? `public, max-age=${maxAge}` : 'public, no-cache');
  if (schema) headers.set('Link', `</api/schema/${schema}>; rel="describedby"`);
  if (status === 200 && hasTag(request, etag)) return new Response(null, { status: 304, headers });
  return new Response(body, { status, headers });
}

/** A failure as JSON: its code, and nothing to be kept. */
export const respondError = (status: number, code: string): Response =>
  new Response(`${JSON.stringify({ code })}\n`, {
    status,
    headers: {
      ...HEADERS,
      'Cache-Control': 'no-store',
      Link: '</api/schema/error>; rel="describedby"',
    },
  });

/** Enough for now: in words of every language, since a browser shows it to a person. */
export const respondTooMany = (until: Date, now: Date, words: readonly string[]): Response =>
  new Response(`${words.join('\n\n')}\n`, {
    status: 429,
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
      'Retry-After': String(Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 1000))),
    },
  });

function hasTag(request: Request, etag: string): boolean {
  const asked = request.headers.get('If-None-Match')?.split(',') ?? [];
  const bare = (tag: string) => tag.trim().replace(/^W\//, '');
  return asked.some((tag) => tag.trim() === '*' || bare(tag) === bare(etag));
}
