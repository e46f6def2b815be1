// Server-Sent Events (https://html.spec.whatwg.org/multipage/server-sent-events.html): an answer that goes on.

const HEADERS = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'no-store',
  // A proxy that gathers an answer before it passes it on would hold it back for ever.
  'X-Accel-Buffering': 'no',
  'X-Content-Type-Options': 'nosniff',
};

export type Channel = {
  /** Sends one message; its text may have no line breaks. */
  readonly send: (text: string) => void;
  readonly close: () => void;
};

type Options = {
  /** Milliseconds between signs of life, by which a broken connection is noticed on both sides. */
  readonly heartbeat: number;
  /** Milliseconds after which the answer ends, and the browser asks again with its cookies of then. */
  readonly life: number;
  /** Milliseconds that the browser waits before it asks again. */
  readonly retry: number;
};

/** `open` is given the channel and returns what to do when it closes, whoever closes it. */
export function respondEvents(
  request: Request,
  { heartbeat, life, retry }: Options,
  open: (channel: Channel) => () => void,
): Response {
  let close = () => {};
  let gone = false;
  const leaveNow = () => {
    gone = true;
    close();
  };
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const encoder = new TextEncoder();
      const write = (text: string) => controller.enqueue(encoder.encode(text));
      let closed = false;
      write(`retry: ${retry}\n\n`);
      const beat = setInterval(() => write(': \n\n'), heartbeat).unref();
      const ending = setTimeout(() => close(), life).unref();
      let leave = () => {};
      close = () => {
        if (closed) return;
        closed = true;
        clearInterval(beat);
        clearTimeout(ending);
        leave();
        // The browser may have gone first, and then there is nothing left to close.
        if (!gone) controller.close();
      };
      request.signal.addEventListener('abort', leaveNow, { once: true });
      const send = (text: string) => {
        if (!closed) write(`data: ${text}\n\n`);
      };
      leave = open({ send, close: () => close() });
      if (closed) leave();
    },
    cancel: leaveNow,
  });
  return new Response(body, { headers: HEADERS });
}
