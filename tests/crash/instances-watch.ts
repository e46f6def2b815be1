// Counts what the pupils' requests meet, at the one place that all of them pass.

/** Begins to count; the function it gives ends it and tells. */
export function watchRequests() {
  const { fetch } = globalThis;
  const seen = { requests: 0, pages: 0, forms: 0, saves: 0, notes: [] as string[] };
  globalThis.fetch = async (input, init) => {
    const { pathname } = new URL(String(input));
    const isSave = pathname.startsWith('/api/');
    const kind = isSave ? 'saves' : init?.method === 'POST' ? 'forms' : 'pages';
    const note = (what: string) => {
      seen[kind] += 1;
      seen.notes.push(`${kind}: ${what}`);
    };
    seen.requests += 1;
    try {
      const { status, headers, body } = await fetch(input, init);
      if (status >= 500) note(String(status));
      // To its end, which may be missing.
      const whole = body && (await new Response(body).arrayBuffer());
      return new Response(whole, { status, headers });
    } catch (error) {
      const { cause, message } = error as Error & { cause?: { code?: string } };
      note(cause?.code ?? message);
      throw error;
    }
  };
  return () => {
    globalThis.fetch = fetch;
    return seen;
  };
}
