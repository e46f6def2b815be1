/** A file for whoever asked, and for nobody who looks into a cache later. The name may be in any language (RFC 6266). */
export function respondFile(body: string | Uint8Array, type: string, name: string): Response {
  const plain = name.replace(/[^\w.-]+/g, '_');
  // Half a letter, as is left where a text was cut off, cannot be encoded.
  const whole = name.replace(/\p{Cs}/gu, '\ufffd');
  const extended = encodeURIComponent(whole).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16)}`,
  );
  return new Response(body as BodyInit, {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${plain}"; filename*=UTF-8''${extended}`,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
