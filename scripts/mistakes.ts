// What an operator can put right, in one line each: the words of drivers and of the file system say what failed,
// not what to do.

type DatabaseError = Error & { cause?: { kind?: string; originalCode?: string } };

const database: Record<string, string> = {
  DatabaseNotReachable: 'nothing answers there. Start it, or unset DATABASE_URL to use SQLite',
  DatabaseDoesNotExist:
    'the server has no such database. Create it with createdb, or unset DATABASE_URL to use SQLite',
  AuthenticationFailed:
    'the server refuses this name or password. Correct them, or unset DATABASE_URL to use SQLite',
  DatabaseAccessDenied:
    'this user may not use the database. Grant it, or unset DATABASE_URL to use SQLite',
  TlsConnectionError:
    'no secure connection could be made. See sslmode, or unset DATABASE_URL to use SQLite',
  ConnectionClosed: 'the connection was lost. Nothing was changed: try again',
  SocketTimeout: 'the database is busy with somebody else. Nothing was changed: try again',
  TransactionWriteConflict: 'somebody else was writing at once. Nothing was changed: try again',
};

const full = ['SQLITE_FULL', 'SQLITE_IOERR_WRITE', '53100'];

/** The migration engine does not know every kind of error that a driver has, and names it in a complaint of its own. */
const UNKNOWN = /unknown variant `(\w+)`/;

/** @throws an Error in words if the operator can mend it, the error itself if not */
export function explainDatabase(error: DatabaseError): never {
  const { kind = UNKNOWN.exec(error.message)?.[1] ?? '', originalCode = '' } = error.cause ?? {};
  const said = full.includes(originalCode)
    ? 'its disk is full. Nothing was changed: make room and try again'
    : database[kind];
  throw said ? new Error(`DATABASE_URL: ${said}.`) : error;
}

const files: Record<string, string> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'there is no such folder',
  EISDIR: 'this is a folder, not a file',
  EACCES: 'no right to read or write here',
  EPERM: 'no right to read or write here',
  EROFS: 'this disk can only be read',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full, as far as this user may fill it',
  EFBIG: 'the file grew larger than this user or this disk allows',
};

/** @throws the same, for what the file system says of a file */
export function explainFile(file: string, error: NodeJS.ErrnoException): never {
  const said = files[error.code ?? ''];
  throw said ? new Error(`${file}: ${said}.`) : error;
}
