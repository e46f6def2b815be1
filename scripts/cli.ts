import { parseArgs } from 'node:util';
import { loadSettings } from './step.mjs';

type Values = {
  json?: boolean;
  kind?: string;
  seed?: string;
  limit?: string;
  lang?: string;
  to?: string;
  force?: boolean;
  replace?: boolean;
};
/** Returns what to print, if anything; throws an Error whose message is for the person who typed the command. */
type Command = (args: string[], values: Values) => Promise<string | undefined>;

// Each command loads what it needs when it is called: none waits for the imports of another.
const commands: Record<string, { usage: string; run: Command }> = {
  'packs import': {
    usage: 'packs import DIR…           read packs and store what is new in them',
    run: async (folders) => (await import('./packs')).importPacks(folders),
  },
  'packs coverage': {
    usage: 'packs coverage SLUG         every paragraph with its facts, every fact with its claims',
    run: async ([slug]) => (await import('./packs')).reportCoverage(slug),
  },
  'packs schema': {
    usage: 'packs schema                the files of a pack as JSON Schema',
    run: async () =>
      JSON.stringify(
        (await import('../features/pack/format/fact-schema')).packJsonSchema(),
        null,
        2,
      ),
  },
  questions: {
    usage:
      'questions SLUG [--json [--kind K] [--seed S] [--limit N]]   how many there are of each kind of fact; or every question, one object per line',
    run: async ([slug], values) => (await import('./questions')).writeQuestions(slug, values),
  },
  'teacher add': {
    usage: 'teacher add EMAIL NAME [--lang ru]      an account, and a link to choose its password',
    run: async (words, { lang }) => (await import('./teacher')).addTeacher(words, lang),
  },
  'teacher invite': {
    usage:
      'teacher invite [EMAIL] [--lang ru]      a link to make an account, mailed if there is mail',
    run: async (words, { lang }) => (await import('./teacher')).invite(words, lang),
  },
  'teacher reset': {
    usage: 'teacher reset EMAIL [--lang ru]         a link to choose a new password',
    run: async (words, { lang }) => (await import('./teacher')).resetPassword(words, lang),
  },
  'teacher second-factor-off': {
    usage:
      'teacher second-factor-off EMAIL         for a lost telephone: the password alone is enough again',
    run: async (words) => (await import('./teacher')).turnOffSecondFactor(words),
  },
  'teacher sign-out': {
    usage: 'teacher sign-out LOGIN                  ends every session of a teacher or a pupil',
    run: async (words) => (await import('./teacher')).signOut(words),
  },
  'teacher list': {
    usage: 'teacher list                            every teacher, with classes and sets',
    run: async () => (await import('./teacher')).listTeachers(),
  },
  'teacher remove': {
    usage:
      'teacher remove EMAIL [--to EMAIL]       removes a teacher; classes and sets go to another',
    run: async (words, { to }) => (await import('./teacher')).removeTeacher(words, to),
  },
  'secrets check': {
    usage: 'secrets check               is AUTH_SECRET the one that the database is used with?',
    run: async () => (await import('./secrets')).checkSecrets(new Date()),
  },
  'secrets accept': {
    usage:
      'secrets accept              AUTH_SECRET was changed on purpose: takes it for the database',
    run: async () => (await import('./secrets')).acceptSecrets(new Date()),
  },
  tidy: {
    usage:
      'tidy                        removes what is older than it is kept, as the server does daily',
    run: async () => (await import('./tidy')).tidyNow(),
  },
  backup: {
    usage: 'backup FILE [--force]       the whole database into one file, while the site runs',
    run: async ([file], { force }) => (await import('./backup')).backup(file, force),
  },
  restore: {
    usage:
      'restore FILE [--replace]    such a file into the database, of either kind; --replace: in place of what it has',
    run: async ([file], { replace }) => (await import('./restore')).restore(file, replace),
  },
  'db migrate': {
    usage: 'db migrate [--to NAME]      brings the database up to the models, or to one migration',
    run: async (_, { to }) => (await import('./db')).migrateNow(to),
  },
  'db diff': {
    usage: 'db diff NAME                writes the migration of a change of the models, for both',
    run: async ([name]) => (await import('./db')).writeDiff(name),
  },
  'db generate': {
    usage: 'db generate                 makes the two clients from the models',
    run: async () => (await import('./db')).generateClients(),
  },
};

const usage = () =>
  `npm run vekha -- COMMAND\n${Object.values(commands)
    .map((command) => `  ${command.usage}`)
    .join('\n')}`;

// `… | head` closes the pipe when it has enough: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

async function main() {
  loadSettings();
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      kind: { type: 'string' },
      seed: { type: 'string' },
      limit: { type: 'string' },
      lang: { type: 'string' },
      to: { type: 'string' },
      force: { type: 'boolean' },
      replace: { type: 'boolean' },
    },
  });
  const name = [positionals.slice(0, 2).join(' '), positionals[0] ?? ''].find((n) => n in commands);
  const command = name === undefined ? undefined : commands[name];
  if (!name || !command) throw new Error(usage());
  const said = await command.run(positionals.slice(name.split(' ').length), values);
  if (said !== undefined) console.log(said);
}

// An end to be had at once: what a command leaves open, such as the engine of the migrations, would hold it up.
main().then(
  () => process.exit(),
  (error: Error) => {
    console.error(error.message);
    process.exit(1);
  },
);
