import { PHASE_PRODUCTION_SERVER } from 'next/constants.js';

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Both database drivers stay outside the bundle: one is native, and which one is used is known at run time.
  serverExternalPackages: [
    '@prisma/adapter-better-sqlite3',
    '@prisma/adapter-pg',
    '@prisma/client',
    'better-sqlite3',
    'pg',
  ],
  // Title and description stand in the head for everybody: nobody waits for more, and without scripts they show too.
  htmlLimitedBots: /.*/,
  // What React would preload by a header it preloads in the head as well.
  reactMaxHeadersLength: 0,
  // The same for the same sources, wherever they are built: scripts/build.mjs.
  generateBuildId: () => process.env.BUILD_ID ?? null,
  // The project is all there is to trace, whatever lock file lies in a folder above it.
  outputFileTracingRoot: import.meta.dirname,
  turbopack: { root: import.meta.dirname },
  images: { unoptimized: true },
  // Types are checked by `npm run check`, with a compiler that Next does not know yet.
  typescript: { ignoreBuildErrors: true },
};

// The plugin tells a build where i18n/ is. It brings a compiler of 30 MB, of which a site that is built has no use.
export default async function configure(phase) {
  if (phase === PHASE_PRODUCTION_SERVER) return config;
  const { default: createNextIntlPlugin } = await import('next-intl/plugin');
  return createNextIntlPlugin('./i18n/request.ts')(config);
}
