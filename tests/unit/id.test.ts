import { expect, it } from 'vitest';
import { newId } from '../../lib/id';

it('is a UUID of version 7 that begins with the time', () => {
  const before = Date.now();
  // Many: a wrong one of these bits is right by chance now and then.
  const ids = Array.from({ length: 1000 }, newId);
  const after = Date.now();
  for (const id of ids) {
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    const at = Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);
    expect(at).toBeGreaterThanOrEqual(before);
    expect(at).toBeLessThanOrEqual(after);
  }
});

it('comes once', () => {
  expect(new Set(Array.from({ length: 10_000 }, newId)).size).toBe(10_000);
});
