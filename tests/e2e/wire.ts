// A proxy between the browser and the site that keeps every byte it lets through. The browser's own reports
// leave out the bodies of redirects, and an answer that a form sends is answered by one.
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from '@playwright/test';

/** One answer of the site as it came over the wire, its headers first. */
export type Received = { readonly method: string; readonly path: string; readonly text: string };

export async function openWire() {
  let kept: Received[] = [];
  let underWay = 0;
  function pass(asked: IncomingMessage, answer: ServerResponse) {
    const { pathname } = new URL(asked.url ?? '');
    underWay++;
    answer.once('close', () => underWay--);
    // Without this the server compresses, and nothing is found in what is compressed.
    const { 'accept-encoding': _, ...headers } = asked.headers;
    const onward = request(asked.url ?? '', { method: asked.method, headers }, (came) => {
      const chunks: Buffer[] = [Buffer.from(came.rawHeaders.join('\n'))];
      const keep = () =>
        kept.push({
          method: asked.method ?? '',
          path: pathname,
          text: Buffer.concat(chunks).toString(),
        });
      answer.writeHead(came.statusCode ?? 502, came.rawHeaders);
      came.on('data', (chunk: Buffer) => chunks.push(chunk));
      came.on('end', keep);
      came.pipe(answer);
    });
    onward.on('error', () => answer.destroy());
    asked.pipe(onward);
  }
  const server = createServer(pass);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    server: `http://127.0.0.1:${port}`,
    /** What came since the last time this was asked, to the last byte of what is still coming. */
    async take(): Promise<Received[]> {
      await expect.poll(() => underWay).toBe(0);
      const taken = kept;
      kept = [];
      return taken;
    },
    close: () => server.close(),
  };
}
