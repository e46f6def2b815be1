// Debian's nginx for the tests, with a site of its own: all its files lie in a temporary folder, and it needs no rights.
import { spawn } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { aptInstall } from './apt.mjs';
import { listens } from './postgres.mjs';
import { Refusal } from './step.mjs';

/** Distributions keep it out of the PATH of those who are not root. */
const FOLDERS = ['/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin'];

function findNginx() {
  const files = [...(process.env.PATH ?? '').split(delimiter), ...FOLDERS].map((folder) =>
    join(folder, 'nginx'),
  );
  return files.find((file) => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

const TEMPORARY = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

/** What stands around a site, as a distribution's own nginx.conf has it. */
const around = (folder, site) => `
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 2;
daemon off;
pid ${folder}/pid;
error_log ${folder}/error.log warn;
events {}
http {
  access_log off;
  ${TEMPORARY.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  ${site}
}
`;

/**
 * @param site `upstream` and `server` blocks
 * @param port one that the site listens on
 * @returns how to stop it
 */
export async function startNginx(site, port) {
  if (!findNginx()) await aptInstall('nginx-light');
  const program = findNginx();
  if (!program) throw new Refusal('No nginx is here. Install one.');
  const folder = mkdtempSync(join(tmpdir(), 'vekha-nginx-'));
  const file = join(folder, 'nginx.conf');
  writeFileSync(file, around(folder, site));
  const child = spawn(program, ['-p', folder, '-c', file, '-e', `${folder}/error.log`], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const ended = new Promise((done) => child.once('close', done));
  const clean = () => {
    child.kill('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', clean);
  for (let tries = 0; !(await listens(port)); tries++) {
    if (tries > 100 || child.exitCode !== null) throw new Error(`nginx did not start:\n${said}`);
    await new Promise((done) => setTimeout(done, 100));
  }
  return async () => {
    process.off('exit', clean);
    child.kill('SIGTERM');
    await ended;
    clean();
  };
}
