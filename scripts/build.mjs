// Builds the site if a source has changed since the last build. Needs no database and no settings.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { generate, isGenerated } from './generate.mjs';
import { fail, root, run, step } from './step.mjs';

const FOLDERS = ['app', 'components', 'domain', 'features', 'i18n', 'lib', 'messages', 'public'];
const FILES = ['next.config.js', 'package-lock.json', 'postcss.config.mjs', 'prisma/schema.prisma'];
const STAMP = `${root}/.next/built-from`;

function digest() {
  const hash = createHash('sha256');
  const rooted = readdirSync(root).filter((name) => /^(proxy|instrumentation)[.-]/.test(name));
  const inside = FOLDERS.filter((folder) => existsSync(`${root}/${folder}`)).flatMap((folder) =>
    readdirSync(`${root}/${folder}`, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${(entry.parentPath ?? entry.path).slice(root.length + 1)}/${entry.name}`),
  );
  for (const file of [...FILES, ...rooted, ...inside].sort()) {
    if (existsSync(`${root}/${file}`)) hash.update(file).update(readFileSync(`${root}/${file}`));
  }
  return hash.digest('hex');
}

export function isBuilt() {
  const whole = existsSync(`${root}/.next/BUILD_ID`) && existsSync(STAMP);
  return whole && readFileSync(STAMP, 'utf8') === digest();
}

export async function build() {
  const from = digest();
  const next = ['node_modules/next/dist/bin/next', 'build'];
  // By this key Next names the actions, so builds of the same sources know each other's pages. It would also encrypt
  // what an action closes over: ours are functions of modules and close over nothing.
  const key = createHash('sha256').update(`actions ${from}`).digest('base64');
  const env = {
    NODE_ENV: 'production',
    BUILD_ID: from.slice(0, 20),
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: key,
  };
  await run(process.execPath, next, { env, quiet: true });
  writeFileSync(STAMP, from);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (!isGenerated()) await step('Making the database clients', generate).catch(fail);
  await step('Building', build).catch(fail);
}
