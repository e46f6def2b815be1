import { describe, expect, it } from 'vitest';
import { indexPack } from '../../domain/pack-index';
import { drawPaper } from '../../domain/paper';
import { readPackFiles } from '../../features/pack/format/files';
import { parsePack } from '../../features/pack/format/parse';

const parsed = parsePack(await readPackFiles('prisma/packs/japan-kazakhstan'));
if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
const index = indexPack(parsed.value);

describe('a paper', () => {
  it('puts the same events in order or to their dates once in a paper', () => {
    for (let seed = 0; seed < 60; seed++) {
      const paper = drawPaper(index, { seed: `${seed}`, count: 8, kinds: ['order', 'match'] });
      expect(paper).toHaveLength(8);
      for (const a of paper)
        for (const b of paper) {
          const shared = a.facts.filter((slug) => b.facts.includes(slug)).length;
          if (a !== b) expect(shared, `${seed}`).toBeLessThan(3);
        }
    }
  });
});
