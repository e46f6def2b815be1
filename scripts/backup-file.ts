// The file of a backup: gzip of lines of JSON. The first describes all that follows (when it was made, the
// migrations its database had had, each table with its columns and their types), then a line for each row, an
// array in the order of the columns; the last has the SHA-256 of the lines before it. It describes itself, so that
// a later release reads it, whose models are others; and a file that was cut or changed is told from a whole one.
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { z } from 'zod';
import type { Row } from './backup-tables';
import { isKnownType, type Value } from './backup-values';
import { explainFile } from './mistakes';

const FORMAT = 'vekha-backup';
const VERSION = 1;

const headerSchema = z.object({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  made: z.iso.datetime(),
  provider: z.enum(['sqlite', 'postgresql']),
  migrations: z.array(z.string()),
  tables: z.array(
    z.object({
      name: z.string(),
      columns: z.array(z.object({ name: z.string(), type: z.string().refine(isKnownType) })).min(1),
      rows: z.int().min(0),
    }),
  ),
});

export type Header = z.infer<typeof headerSchema>;
type Described = Omit<Header, 'format' | 'version'>;

export const countAll = ({ tables }: Pick<Header, 'tables'>) =>
  tables.reduce((sum, { rows }) => sum + rows, 0);

async function* makeLines(described: Described, rows: AsyncIterable<Row>) {
  const digest = createHash('sha256');
  const line = (value: unknown) => {
    const text = `${JSON.stringify(value)}\n`;
    digest.update(text);
    return text;
  };
  yield line({ format: FORMAT, version: VERSION, ...described });
  let count = 0;
  for await (const { values } of rows) {
    count++;
    yield line(values);
  }
  if (count !== countAll(described))
    throw new Error('the tables have other rows than were counted');
  yield `${JSON.stringify({ sha256: digest.digest('hex') })}\n`;
}

/** Many lines at a time: each piece that is packed costs a turn of its own. */
async function* gather(lines: AsyncIterable<string>) {
  let piece = '';
  for await (const line of lines) {
    piece += line;
    if (piece.length < 65_536) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

/**
 * Writes beside the file and puts it in its place when all of it is on the disk: whoever finds FILE finds it whole.
 * Readable by its owner alone, as it has names and what passwords are checked with.
 */
export async function writeBackup(file: string, described: Described, rows: AsyncIterable<Row>) {
  const part = `${file}.part`;
  try {
    await rm(part, { force: true });
    const out = createWriteStream(part, { flags: 'wx', mode: 0o600, flush: true });
    const lines = gather(makeLines(described, rows));
    await pipeline(Readable.from(lines), createGzip({ level: 3 }), out);
    await rename(part, file);
    const folder = await open(dirname(file));
    await folder.sync().finally(() => folder.close());
  } catch (error) {
    await rm(part, { force: true }).catch(() => {});
    explainFile(file, error as NodeJS.ErrnoException);
  }
}

const NEWLINE = 10;

/** By bytes: what Node splits lines at includes characters that stand inside of texts. */
async function* splitLines(chunks: AsyncIterable<Buffer>) {
  let begun: Buffer[] = [];
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      yield Buffer.concat([...begun, chunk.subarray(from, end + 1)]);
      begun = [];
      from = end + 1;
    }
    begun.push(chunk.subarray(from));
  }
  if (begun.some(({ length }) => length > 0)) throw new CutShort();
}

class CutShort extends Error {}

async function* unpack(file: string) {
  const source = createReadStream(file);
  const gunzip = createGunzip();
  source.once('error', (error) => gunzip.destroy(error));
  try {
    yield* splitLines(source.pipe(gunzip));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (error instanceof CutShort || code === 'Z_BUF_ERROR')
      throw new Error(`${file}: the backup is cut short; its end is missing.`);
    if (code?.startsWith('Z_'))
      throw new Error(`${file}: not a backup of Vekha, or a damaged one.`);
    explainFile(file, error as NodeJS.ErrnoException);
  } finally {
    source.destroy();
    gunzip.destroy();
  }
}

function parseHeader(file: string, line: Buffer): Header {
  const foreign = new Error(`${file}: not a backup of Vekha.`);
  let read: { format?: unknown; version?: unknown } | null;
  try {
    read = JSON.parse(line.toString());
  } catch {
    throw foreign;
  }
  if (read?.format !== FORMAT) throw foreign;
  if (Number(read.version) > VERSION)
    throw new Error(`${file}: made by a later release of Vekha. Bring the program up to it first.`);
  const parsed = headerSchema.safeParse(read);
  if (!parsed.success) throw new Error(`${file}: the backup is damaged; its first line is wrong.`);
  return parsed.data;
}

export async function readHeader(file: string): Promise<Header> {
  for await (const line of unpack(file)) return parseHeader(file, line);
  throw new Error(`${file}: not a backup of Vekha.`);
}

/** Every row; after the last one it throws unless the file is whole and as it was made. */
export async function* readBackup(file: string): AsyncGenerator<Row> {
  const digest = createHash('sha256');
  const lines = unpack(file);
  const next = async () => {
    const { value } = await lines.next();
    if (!value) throw new Error(`${file}: the backup is cut short; its end is missing.`);
    return value;
  };
  const first = await next();
  digest.update(first);
  try {
    for (const table of parseHeader(file, first).tables) {
      for (let count = 0; count < table.rows; count++) {
        const line = await next();
        digest.update(line);
        yield { table, values: JSON.parse(line.toString()) as Value[] };
      }
    }
    const sha256 = JSON.parse((await next()).toString())?.sha256;
    if (sha256 !== digest.digest('hex')) throw new SyntaxError('another digest');
    if (!(await lines.next()).done) throw new SyntaxError('more after the end');
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new Error(`${file}: the backup was changed after it was made.`);
  } finally {
    await lines.return(undefined);
  }
}
