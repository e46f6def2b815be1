import { z } from 'zod';
import { LOCALES } from '../../domain/vocabulary';
import { emailSchema, loginSchema, nameSchema } from '../user/schema';

/** Of the language in which links and letters are; English unless the operator says otherwise. */
export const languageSchema = z.enum(LOCALES).default('en');

export const newTeacherSchema = z.object({ email: emailSchema, name: nameSchema });
export const addressSchema = emailSchema;
export const anyLoginSchema = loginSchema;
