// The floor below Next: a bare Node server that sends the bytes of one page.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const page = readFileSync(process.env.PAGE ?? '');
const headers = { 'Content-Type': 'text/html; charset=utf-8' };
createServer((_, response) => response.writeHead(200, headers).end(page)).listen(
  Number(process.env.PORT),
  '127.0.0.1',
);
