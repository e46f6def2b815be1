import { defineConfig } from 'vitest/config';

// Vite puts its own BASE_URL, a path, into the environment: not the setting of that name.
const env = { BASE_URL: '' };

// next-intl imports next without file endings, which Vite resolves and Node does not.
const server = { deps: { inline: ['next-intl'] } };

/** The same integration tests on each database; every test file has a database of its own, already migrated. */
const integration = (name: 'sqlite' | 'postgresql', exclude: string[] = []) => ({
  test: {
    name,
    env,
    server,
    include: ['tests/integration/**/*.test.ts'],
    exclude,
    globalSetup: 'tests/setup/template.ts',
    setupFiles: 'tests/setup/database.ts',
    pool: 'forks' as const,
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});

export default defineConfig({
  test: {
    // Many wait for a server or a disk: one for each core, where the default leaves a core free.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          env,
          server,
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          // Speed is for the bench to tell: a property over hundreds of worlds takes long on a busy machine.
          testTimeout: 30_000,
        },
      },
      integration('sqlite'),
      // How the site starts and stops, and what stands before it, is asked once.
      integration('postgresql', ['tests/integration/{start,drain,memory,nginx}.test.ts']),
    ],
  },
});
