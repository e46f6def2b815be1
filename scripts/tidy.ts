/** Removes what is older than it is kept, at once and not only the next time the server does. */
export async function tidyNow(): Promise<string> {
  const [{ tidy }, { asOperator }, { env }, { db }] = await Promise.all([
    import('../features/privacy/mutations'),
    import('../lib/session'),
    import('../lib/env'),
    import('../lib/db'),
  ]);
  const keep = {
    visitors: env.KEEP_VISITORS_DAYS,
    archived: env.KEEP_ARCHIVED_DAYS,
    pupils: env.KEEP_PUPILS_DAYS,
  };
  try {
    const { visitors, pupils, classes } = await tidy(asOperator(), keep, new Date());
    return `Removed: ${visitors} visitors, ${pupils} pupils without a class, ${classes} classes put away.`;
  } finally {
    await db.$disconnect();
  }
}
