// Is everything that the sources state taken into facts? Each statement of each paragraph is cited by a
// claim, or has a reason why it gives no fact.
import type { Fact, Pack } from '../../../domain/fact';
import { statusOf } from '../../../domain/fact';
import { specOf } from '../../../domain/fact-kinds';
import { LOCALES } from '../../../domain/vocabulary';

export type StatementCoverage = {
  readonly source: string;
  readonly paragraph: number;
  readonly statement: number;
  readonly gist: string;
  readonly omitted?: string;
  /** Slugs of the facts with a claim on it. */
  readonly facts: readonly string[];
};

/** Every statement of a pack's sources, in their order. */
export function coverageOf(pack: Pack): StatementCoverage[] {
  const citing = new Map<string, Set<string>>();
  for (const { slug, claims } of pack.facts)
    for (const { source, paragraph, statement } of claims) {
      const key = `${source} ${paragraph}.${statement}`;
      citing.set(key, (citing.get(key) ?? new Set()).add(slug));
    }
  return pack.sources.flatMap(({ slug: source, paragraphs }) =>
    paragraphs.flatMap(({ number: paragraph, statements }) =>
      statements.map(({ gist, omitted }, i) => ({
        source,
        paragraph,
        statement: i + 1,
        gist,
        ...(omitted && { omitted }),
        facts: [...(citing.get(`${source} ${paragraph}.${i + 1}`) ?? [])],
      })),
    ),
  );
}

export const uncovered = (statements: readonly StatementCoverage[]): StatementCoverage[] =>
  statements.filter(({ facts, omitted }) => facts.length === 0 && omitted === undefined);

function describeFact(fact: Fact): string[] {
  const roles = Object.entries(fact.roles).map(([role, slugs]) => `${role} ${slugs.join(' + ')}`);
  const window = fact.window ? [`within ${fact.window}`] : [];
  return [
    `${fact.slug}  [${fact.kind}, ${statusOf(fact, specOf(fact.kind).open ?? false)}]`,
    `    ${[...roles, ...window].join(' · ')}`,
    ...fact.claims.map(({ source, paragraph, statement, time, count, note }) => {
      const values = [time, count?.toString()].filter((value) => value !== undefined);
      const said = values.length > 0 ? values.join(', ') : 'says so';
      return `    ${source} ${paragraph}.${statement}: ${said}${note ? ` (${note[LOCALES[0]]})` : ''}`;
    }),
  ];
}

/** The coverage of a pack as text for a terminal: paragraphs with their facts, then facts with their claims. */
export function makeCoverageReport(pack: Pack): { readonly text: string; readonly whole: boolean } {
  const statements = coverageOf(pack);
  const missing = uncovered(statements);
  const lines: string[] = [];
  for (const { slug, title } of pack.sources) {
    lines.push(`${title[LOCALES[0]]} (${slug})`, '');
    for (const item of statements.filter(({ source }) => source === slug)) {
      lines.push(`  ${`${item.paragraph}.${item.statement}`.padEnd(6)}${item.gist}`);
      for (const fact of item.facts) lines.push(`        → ${fact}`);
      if (item.omitted) lines.push(`        – no fact: ${item.omitted}`);
      else if (item.facts.length === 0) lines.push('        ! UNCOVERED');
    }
    lines.push('');
  }
  for (const { slug, title } of pack.topics) {
    const facts = pack.facts.filter(({ topic }) => topic === slug);
    lines.push(`${title[LOCALES[0]]} (${slug}): ${facts.length} facts`, '');
    lines.push(...facts.flatMap(describeFact), '');
  }
  const reasons = statements.filter(({ omitted }) => omitted).length;
  const claims = pack.facts.reduce((sum, fact) => sum + fact.claims.length, 0);
  const paragraphs = pack.sources.reduce((sum, source) => sum + source.paragraphs.length, 0);
  lines.push(
    `${pack.sources.length} sources, ${paragraphs} paragraphs, ${statements.length} statements: ` +
      `${statements.length - reasons - missing.length} in facts, ${reasons} with a reason, ` +
      `${missing.length} uncovered; ${pack.facts.length} facts with ${claims} claims`,
  );
  return { text: lines.join('\n'), whole: missing.length === 0 };
}
