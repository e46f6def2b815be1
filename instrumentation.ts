const DAY = 86_400_000;

/** Next calls this once when a server starts: what is older than it is kept is removed then, and every day. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build')
    return;
  const [{ tidy }, { asOperator }, { env }] = await Promise.all([
    import('./features/privacy/mutations'),
    import('./lib/session'),
    import('./lib/env'),
  ]);
  // One of the processes that share the work is enough.
  if (env.WORKER !== 1) return;
  const keep = {
    visitors: env.KEEP_VISITORS_DAYS,
    archived: env.KEEP_ARCHIVED_DAYS,
    pupils: env.KEEP_PUPILS_DAYS,
  };
  // The message of an error may quote what was asked for; its name does not.
  const sweep = () =>
    tidy(asOperator(), keep, new Date()).catch((error: Error) =>
      console.error(`What is older than it is kept could not be removed: ${error.name}`),
    );
  void sweep();
  setInterval(sweep, DAY).unref();
}
