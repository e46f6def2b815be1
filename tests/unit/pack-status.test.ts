import { expect, it } from 'vitest';
import { indexPack } from '../../domain/pack-index';
import { shownStatus } from '../../features/pack/components/status-tag';
import { readPackFiles } from '../../features/pack/format/files';
import { parsePack } from '../../features/pack/format/parse';

const parsed = parsePack(await readPackFiles('prisma/packs/japan-kazakhstan'));
if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
const index = indexPack(parsed.value);

it.each([
  ['visits-of-nazarbayev-to-japan', 'disputed'],
  ['visits-of-members-of-government-of-japan', 'divided'],
  ['japan-recognised-kazakhstan', 'single'],
  ['diplomatic-relations-established', 'agreed'],
])('does not say of one source that sources disagree: %s is %s', (slug, status) => {
  expect(shownStatus(index, index.fact(slug))).toBe(status);
});
