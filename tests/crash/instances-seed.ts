// A teacher with a password who shares the class of the crash test, and the cookie that they carry.
import { db } from '../../lib/db';
import { makeTeacherAccount } from '../fixtures/account';
import { signInCookie } from '../integration/matrix/world';

const [email = '', password = '', assignment = ''] = process.argv.slice(2);
const { classroomId } = await db.assignment.findUniqueOrThrow({ where: { id: assignment } });
const { id: userId } = await makeTeacherAccount({ email, password });
await db.staff.create({ data: { classroomId, userId, role: 'co-teacher' } });
process.stdout.write((await signInCookie(userId)).cookie);
await db.$disconnect();
