import { describe, expect, it } from 'vitest';
import { cleanName } from '../../domain/name';
import { parseRoster } from '../../domain/roster';
import { assignmentFields } from '../../features/assignment/schema';
import { classroomSchema } from '../../features/classroom/schema';
import { nameSchema as pupilName } from '../../features/roster/schema';
import { dropSchema } from '../../features/ruling/schema';
import { builderSchema, renameSchema } from '../../features/set/schema';
import { nameSchema as teacherName } from '../../features/user/schema';

/** Turns the line, marks its direction, has no width, is shown only where a line breaks. */
const HIDDEN = ['\u202e', '\u2066', '\u200f', '\u200b', '\u2060', '\ufeff', '\u00ad', '\u061c'];

describe('a name', () => {
  it('has nothing in it that cannot be seen', () => {
    for (const sign of HIDDEN)
      expect(cleanName(`${sign}Аня${sign} Кли${sign}мова`)).toBe('Аня Климова');
    expect(cleanName(HIDDEN.join(''))).toBe('');
    expect(cleanName('a\u0007 \u202e b\tc\n')).toBe('a b c');
  });

  it.each([
    'Әлия Қасымқызы',
    'Ғ. Ү. Ұлы',
    'Пётр Йокогама',
    "D'Angelo – O’Neill",
    '8 «Б», №\u20093 🎓',
  ])('is left as it is: %s', (name) =>
    expect(cleanName(name)).toBe(name.replaceAll('\u2009', ' ')),
  );

  it('is cleaned wherever one is typed', () => {
    const typed = '\u202eАня\u00ad Климова';
    const clean = 'Аня Климова';
    const set = '7f3f0a1c-7a4e-4b53-9d53-1a7e7a2b8b11';
    expect(pupilName.parse(typed)).toBe(clean);
    expect(teacherName.parse(typed)).toBe(clean);
    expect(classroomSchema.parse({ name: typed, timeZone: 'Asia/Almaty' }).name).toBe(clean);
    expect(renameSchema.parse({ set, title: typed }).title).toBe(clean);
    expect(builderSchema.parse({ pack: 'p', title: typed, suggested: typed })).toMatchObject({
      title: clean,
      suggested: clean,
    });
    expect(assignmentFields.shape.title.parse(typed)).toBe(clean);
    expect(dropSchema.parse({ reason: typed }).reason).toBe(clean);
    expect(parseRoster(`\ufeff1.\t${typed}\n\u200e2) Борис\u00a0Ли`).names).toMatchObject([
      { name: clean },
      { name: 'Борис Ли' },
    ]);
    expect(teacherName.safeParse('\u202e\u200b').success).toBe(false);
  });
});
