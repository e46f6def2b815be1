import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CODE_LENGTH, hasOtherSigns, makeCode, parseCode, showCode } from '../../domain/code';

const chances = fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), {
  minLength: CODE_LENGTH,
  maxLength: CODE_LENGTH,
});

describe('a code', () => {
  it('is read back as it is shown, in any case', () => {
    fc.assert(
      fc.property(chances, (numbers) => {
        const code = makeCode(numbers);
        expect(code).toMatch(/^[34679ACDEFGHJKMNPQRTVWXY]{8}$/);
        expect(parseCode(showCode(code))).toBe(code);
        expect(parseCode(` ${showCode(code).toLowerCase()} `)).toBe(code);
      }),
    );
  });

  it.each([
    ['acde-3467', 'ACDE3467'],
    ['ACDE 3467', 'ACDE3467'],
    ['ACDE—3467', 'ACDE3467'],
    // А С Е Н К М Р Т of a Russian keyboard.
    ['АСЕН-КМРТ', 'ACEHKMPT'],
    ['асен-кмрт', 'ACEHKMPT'],
    ['ХУхуACAC', 'XYXYACAC'],
  ])('typed as %s is %s', (typed, code) => expect(parseCode(typed)).toBe(code));

  it.each(['', 'ACDE346', 'ACDE34677', 'ACDE346O', 'ACDE3461', 'ACDE346B', 'ЖЖЖЖЖЖЖЖ'])(
    'is not %j',
    (typed) => expect(parseCode(typed)).toBeNull(),
  );

  it('is told from eight letters and digits of which some stand in no code', () => {
    for (const typed of ['ZZZZ-ZZZZ', 'acde 346o', 'ACDE3461', 'ЖЖЖЖЖЖЖЖ'])
      expect(hasOtherSigns(typed), typed).toBe(true);
    for (const typed of ['ACDE-3467', 'ACDE346', 'ZZZZZZZZZ', 'ACDE346!', ''])
      expect(hasOtherSigns(typed), typed).toBe(false);
  });

  it('uses each character of its alphabet', () => {
    const drawn = Array.from({ length: 24 }, (_, i) => makeCode([i / 24])).join('');
    expect(new Set(drawn).size).toBe(24);
  });
});
