// How a value stands in a backup, whichever database it comes from: text, numbers, true and false as JSON has
// them; times as ISO 8601 in UTC; documents as their JSON text, so that JSON's null is not SQL's; bytes in base64;
// 64-bit integers as digits. The drivers differ in what they return, and take this form back.
import type { ArgType } from '@prisma/driver-adapter-utils';

export type Value = string | number | boolean | null;

/** PostgreSQL writes years past 9999 without the sign that ISO wants, and SQLite's own clock leaves out the zone. */
function toTime(value: unknown): string {
  const text = String(value).replace(/^(\d{5,6})-/, (_, year) => `+${year.padStart(6, '0')}-`);
  const zoned = /(Z|[+-]\d\d:\d\d)$/.test(text) ? text : `${text.replace(' ', 'T')}Z`;
  return new Date(zoned).toISOString();
}

function toNumber(value: unknown): number {
  const number = Number(value);
  if (!Number.isFinite(number)) throw new Error(`${value} is not a number that JSON has`);
  return number;
}

type Kind = { scalarType: ArgType['scalarType']; read: (value: unknown) => Value };

/** By the type that Prisma gives a column. */
const kinds: Record<string, Kind> = {
  String: { scalarType: 'string', read: String },
  Int: { scalarType: 'int', read: toNumber },
  Float: { scalarType: 'float', read: toNumber },
  BigInt: { scalarType: 'bigint', read: String },
  Boolean: { scalarType: 'boolean', read: Boolean },
  DateTime: { scalarType: 'datetime', read: toTime },
  Json: { scalarType: 'json', read: String },
  Bytes: {
    scalarType: 'bytes',
    read: (value) => Buffer.from(value as Uint8Array).toString('base64'),
  },
};

export const isKnownType = (type: string) => Object.hasOwn(kinds, type);

function kindOf(type: string): Kind {
  const kind = kinds[type];
  if (!kind) throw new Error(`a backup cannot hold a column of type ${type}`);
  return kind;
}

/** @throws for a value that has no place in JSON, or a time that is none */
export const readValue = (type: string, value: unknown): Value =>
  value === null ? null : kindOf(type).read(value);

export const argTypeOf = (type: string): ArgType => ({
  scalarType: kindOf(type).scalarType,
  arity: 'scalar',
});
