import { beforeAll, describe, expect, it } from 'vitest';
import { GET as getHealth } from '../../app/api/health/route';
import { GET as getPack } from '../../app/api/packs/[slug]/route';
import { GET as getPacks } from '../../app/api/packs/route';
import { GET as getReady } from '../../app/api/ready/route';
import { GET as getSchema } from '../../app/api/schema/[name]/route';
import type { Pack } from '../../domain/fact';
import { readPackFiles } from '../../features/pack/format/files';
import { parsePack } from '../../features/pack/format/parse';
import { importPack } from '../../features/pack/mutations';
import {
  getPublicPackIndex,
  getPublicPackVersionIndex,
  listPublicPacks,
} from '../../features/pack/queries';
import { db } from '../../lib/db';
import { asOperator } from '../../lib/session';

let pack: Pack;

beforeAll(async () => {
  const parsed = parsePack(await readPackFiles('prisma/packs/japan-kazakhstan'));
  if (!parsed.ok) throw new Error(parsed.errors.map(({ message }) => message).join());
  pack = parsed.value;
});

const named = (slug: string): Pack => ({ ...pack, slug });
const retitled = (slug: string, en: string): Pack => ({
  ...named(slug),
  title: { ...pack.title, en },
});
const versionsOf = (slug: string) => db.packVersion.count({ where: { pack: { slug } } });

describe('importing a pack', () => {
  it('stores it once, however often', async () => {
    const first = await importPack(asOperator(), named('once'));
    const again = await importPack(asOperator(), named('once'));
    expect(first).toMatchObject({ number: 1, outcome: 'added' });
    expect(again).toEqual({ ...first, outcome: 'unchanged' });
    expect(await versionsOf('once')).toBe(1);
  });

  it('stores it once when two do it together', async () => {
    const both = await Promise.all([
      importPack(asOperator(), named('race')),
      importPack(asOperator(), named('race')),
    ]);
    expect(new Set(both.map(({ versionId }) => versionId)).size).toBe(1);
    expect(await versionsOf('race')).toBe(1);
  });

  it('keeps the old version for the attempts that began with it', async () => {
    const old = await importPack(asOperator(), retitled('newer', 'Old'));
    const user = await db.user.create({ data: { name: 'Aigerim', email: 'a@example.org' } });
    const startedAt = new Date('2026-01-01T00:00:00Z');
    const attempt = await db.attempt.create({
      data: {
        userId: user.id,
        packVersionId: old.versionId,
        seed: 's',
        settings: {},
        startedAt,
        expiresAt: startedAt,
      },
    });
    const next = await importPack(asOperator(), retitled('newer', 'New'));
    expect(next).toMatchObject({ number: 2, outcome: 'added' });
    const kept = await db.attempt.findUniqueOrThrow({ where: { id: attempt.id } });
    expect(kept).toEqual(attempt);
    const began = await getPublicPackVersionIndex(kept.packVersionId);
    expect(began?.index.pack.title.en).toBe('Old');
    expect((await getPublicPackIndex('newer'))?.index.pack.title.en).toBe('New');
  });

  it('brings an earlier content back without storing it twice', async () => {
    const one = await importPack(asOperator(), retitled('back', 'One'));
    await importPack(asOperator(), retitled('back', 'Two'));
    const again = await importPack(asOperator(), retitled('back', 'One'));
    expect(again).toMatchObject({ versionId: one.versionId, number: 3, outcome: 'restored' });
    expect((await getPublicPackIndex('back'))?.index.pack.title.en).toBe('One');
    expect(await versionsOf('back')).toBe(2);
  });
});

describe('reading a pack', () => {
  it('gives what was imported, to the letter and in the same order', async () => {
    await importPack(asOperator(), pack);
    const found = await getPublicPackIndex(pack.slug);
    expect(JSON.stringify(found?.index.pack)).toBe(JSON.stringify(pack));
  });

  it('indexes a version once', async () => {
    const { versionId } = await importPack(asOperator(), pack);
    const [a, b] = await Promise.all([
      getPublicPackIndex(pack.slug),
      getPublicPackVersionIndex(versionId),
    ]);
    expect(a?.index).toBeDefined();
    expect(a?.index).toBe(b?.index);
  });

  it('is null for what is not there, and looks again afterwards', async () => {
    expect(await getPublicPackIndex('none')).toBeNull();
    expect(await getPublicPackVersionIndex('none')).toBeNull();
    await importPack(asOperator(), named('none'));
    expect(await getPublicPackIndex('none')).not.toBeNull();
  });

  it('lists packs by slug', async () => {
    await importPack(asOperator(), named('zebra'));
    await importPack(asOperator(), named('aurochs'));
    const slugs = (await listPublicPacks()).map(({ slug }) => slug);
    expect(slugs).toEqual([...slugs].sort());
    expect(slugs).toContain('zebra');
  });
});

const ask = (path: string, headers: Record<string, string> = {}) =>
  new Request(`http://localhost${path}`, { headers });
const slugged = (slug: string) => ({ params: Promise.resolve({ slug }) });

describe('the API', () => {
  it('gives a pack with a tag, and nothing to who has it', async () => {
    await importPack(asOperator(), pack);
    const path = `/api/packs/${pack.slug}`;
    const first = await getPack(ask(path), slugged(pack.slug));
    expect(first.status).toBe(200);
    expect(first.headers.get('Link')).toBe('</api/schema/pack>; rel="describedby"');
    const tag = first.headers.get('ETag') ?? '';
    const body = await first.text();
    expect(JSON.parse(body)).toMatchObject({ slug: pack.slug });
    const same = await getPack(ask(path), slugged(pack.slug));
    expect(await same.text()).toBe(body);
    const known = await getPack(ask(path, { 'If-None-Match': `"x", ${tag}` }), slugged(pack.slug));
    expect(known.status).toBe(304);
    expect(known.headers.get('ETag')).toBe(tag);
    expect(await known.text()).toBe('');
  });

  it('changes the tag when the pack changes', async () => {
    const tagOf = async () => (await getPack(ask('/'), slugged('tagged'))).headers.get('ETag');
    await importPack(asOperator(), retitled('tagged', 'One'));
    const one = await tagOf();
    await importPack(asOperator(), retitled('tagged', 'Two'));
    expect(await tagOf()).not.toBe(one);
  });

  it.each(['unknown', 'Not a slug', '../packs', 'x'.repeat(300)])(
    'has no pack %j',
    async (slug) => {
      const answer = await getPack(ask('/api/packs/x'), slugged(slug));
      expect(answer.status).toBe(404);
      expect(answer.headers.get('Cache-Control')).toBe('no-store');
      expect(await answer.json()).toEqual({ code: 'not-found' });
    },
  );

  it('lists packs, and says that it is well', async () => {
    await importPack(asOperator(), pack);
    const { packs } = await (await getPacks(ask('/api/packs'))).json();
    expect(packs).toContainEqual(
      expect.objectContaining({ slug: pack.slug, href: `/api/packs/${pack.slug}` }),
    );
    expect(await getHealth().json()).toEqual({ status: 'ok' });
    const ready = await getReady();
    expect(ready.status).toBe(200);
    expect(await ready.json()).toEqual({ status: 'ok', database: 'ok', migrations: 'ok' });
  });

  it.each(['packs', 'pack', 'health', 'ready', 'error', 'pack-files'])(
    'describes %s',
    async (name) => {
      const answer = await getSchema(ask('/'), { params: Promise.resolve({ name }) });
      expect(answer.status).toBe(200);
      expect(JSON.stringify(await answer.json())).toContain('https://json-schema.org/');
    },
  );
});
