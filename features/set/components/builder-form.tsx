import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button, buttonClass } from '../../../components/button';
import { Field, FieldGroup, Tick } from '../../../components/field';
import { Once } from '../../../components/once';
import type { PackIndex } from '../../../domain/pack-index';
import { MOST_IN_SET } from '../../../domain/set';
import { tallyOf } from '../../../domain/set-pool';
import { type Choice, countIn } from '../../../domain/set-tally';
import { LONGEST_TITLE, suggestTitle } from '../../../domain/set-title';
import { buildSet } from '../actions';
import { type Builder, MANNERS } from '../schema';
import { BuilderCount } from './builder-count';
import { ChoiceFields } from './choice-fields';

/** All that a new set is made by, filled in: it can be sent as it is. */
export function BuilderForm({ index, chosen }: { index: PackIndex; chosen: Builder }) {
  const t = useTranslations('set.build');
  const locale = useLocale();
  const { pack } = index;
  const topics = pack.topics.map(({ slug, title }) => ({ slug, title: title[locale] }));
  const named = topics.filter(({ slug }) => chosen.topics.includes(slug)).map(({ title }) => title);
  const suggested = suggestTitle(pack.title[locale], named, topics.length);
  const typed = chosen.title && chosen.title !== chosen.suggested ? chosen.title : suggested;
  return (
    <form action={buildSet} className="max-w-column space-y-8">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="pack" value={pack.slug} />
      <Once />
      <input type="hidden" name="suggested" defaultValue={suggested} />
      <Field
        id="title"
        name="title"
        maxLength={LONGEST_TITLE}
        defaultValue={typed}
        autoComplete="off"
        label={t('name')}
        hint={t('name-hint')}
      />
      <CountField count={chosen.count} />
      <FieldGroup legend={t('manner')}>
        {MANNERS.map((manner) => (
          <Tick
            key={manner}
            type="radio"
            name="manner"
            value={manner}
            defaultChecked={chosen.manner === manner}
            label={t(manner)}
            note={t(`${manner}-note`)}
          />
        ))}
      </FieldGroup>
      <Refine chosen={chosen}>
        <ChoiceFields index={index} chosen={chosen} />
      </Refine>
      <div className="space-y-4">
        <BuilderCount
          tally={tallyOf(index)}
          available={countIn(tallyOf(index), chosen)}
          wanted={chosen.count}
          locale={locale}
          texts={{ available: t('available'), few: t('few') }}
          titles={{ pack: pack.title[locale], topics }}
        >
          <button
            type="submit"
            formMethod="get"
            formAction={`/${locale}/teach/sets/new`}
            className={buttonClass('quiet')}
          >
            {t('recount')}
          </button>
        </BuilderCount>
        <Button className="w-full sm:w-auto">{t('submit')}</Button>
      </div>
    </form>
  );
}

export function CountField({ count }: { count: number }) {
  const t = useTranslations('set.build');
  return (
    <Field
      id="count"
      name="count"
      type="number"
      inputMode="numeric"
      min={1}
      max={MOST_IN_SET}
      required
      defaultValue={count}
      label={t('count')}
      hint={t('count-hint', { most: MOST_IN_SET })}
    />
  );
}

/** What most teachers leave as it is; unfolded where something was chosen. */
export function Refine({ chosen, children }: { chosen: Choice; children: ReactNode }) {
  const t = useTranslations('set.build');
  const { topics, kinds, difficulties } = chosen;
  return (
    <details open={topics.length + kinds.length + difficulties.length > 0}>
      <summary className="link -mx-2.5 inline-flex min-h-11 items-center rounded-control px-2.5 decoration-dashed">
        {t('refine')}
      </summary>
      <div className="mt-4 border-t border-line pt-6">{children}</div>
    </details>
  );
}
