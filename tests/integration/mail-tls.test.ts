import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';

// A mail server that does not know TLS, or somebody on the way who takes the offer of it out of what it says.
const letters: string[] = [];
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData: (stream, { envelope }, done) => {
    stream.resume().on('end', () => {
      letters.push(envelope.rcptTo.map(({ address }) => address).join());
      done();
    });
  },
});

beforeAll(
  () =>
    new Promise<void>((ready) => {
      server.listen(0, '127.0.0.1', ready);
    }),
);
afterAll(() => new Promise<void>((done) => server.close(done)));

/** 0.0.0.0 leads here as well, but is none of the names of this computer. */
async function sendBy(host: string, more = '') {
  const { port } = server.server.address() as AddressInfo;
  process.env.SMTP_URL = `smtp://${host}:${port}${more}`;
  process.env.MAIL_FROM = 'Vekha <vekha@school.test>';
  vi.resetModules();
  const { sendMail } = await import('../../lib/mail');
  letters.length = 0;
  return sendMail({ to: 'ada@school.test', subject: 'A link', text: 'a link that lets in' });
}

it('a letter is not sent over a network that may be listened to, unless the operator says so', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(await sendBy('0.0.0.0')).toBe(false);
  expect(letters).toEqual([]);
  expect(told).toHaveBeenCalledWith(expect.stringMatching(/^A letter was not sent: E/));
  expect(await sendBy('0.0.0.0', '?requireTLS=false')).toBe(true);
  expect(letters).toEqual(['ada@school.test']);
  expect(await sendBy('127.0.0.1')).toBe(true);
});
