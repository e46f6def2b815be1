import { readdir, readFile, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { PackFile } from './yaml';

const MAX_FILES = 500;

/**
 * Reads the YAML files of a pack's folder, two levels deep.
 * @throws when the folder cannot be read or holds more than 500 files.
 */
export async function readPackFiles(folder: string): Promise<PackFile[]> {
  if (!(await stat(folder)).isDirectory()) throw new Error(`${folder} is not a folder`);
  const names = (await readdir(folder, { recursive: true }))
    .filter((name) => /\.ya?ml$/.test(name) && name.split(sep).length <= 2)
    .sort();
  if (names.length > MAX_FILES) throw new Error(`${folder} holds more than ${MAX_FILES} files`);
  return Promise.all(
    names.map(async (name) => ({
      path: name.split(sep).join('/'),
      text: await readFile(join(folder, name), 'utf8'),
    })),
  );
}
