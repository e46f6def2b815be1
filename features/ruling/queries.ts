import { RULING_FIELDS, type Ruling, type RulingRow, toRuling } from '../../domain/ruling';
import { db } from '../../lib/db';
import type { Teacher } from '../../lib/session';

/** `by`, `pupil`: null once that person's account, or name, is gone. */
export type RulingEntry = {
  readonly ruling: Ruling;
  /** The teacher's words: for those who teach the class, and never among the terms of a pupil. */
  readonly reason: string;
  readonly by: string | null;
  readonly pupil: { readonly membershipId: string; readonly name: string | null } | null;
};

/** Every ruling of an assignment of the teacher's, withdrawn ones too, the latest first; of one question if named. */
export async function listRulings(
  viewer: Teacher,
  assignmentId: string,
  questionId?: string,
): Promise<RulingEntry[]> {
  const rows = await db.ruling.findMany({
    where: {
      assignment: { id: assignmentId, classroom: { staff: { some: { userId: viewer.id } } } },
      ...(questionId !== undefined && { questionId }),
    },
    select: {
      ...RULING_FIELDS,
      reason: true,
      by: { select: { name: true } },
      item: {
        select: { attempt: { select: { membership: { select: { id: true, name: true } } } } },
      },
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  });
  return rows.flatMap(({ by, item, reason, ...row }) => {
    const ruling = toRuling(row satisfies RulingRow);
    const membership = item?.attempt.membership;
    if (!ruling) return [];
    const pupil = membership ? { membershipId: membership.id, name: membership.name } : null;
    return [{ ruling, reason, by: by?.name ?? null, pupil }];
  });
}
