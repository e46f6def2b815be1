import { useLocale, useTranslations } from 'next-intl';
import { Button } from '../../../components/button';
import { FieldGroup, Tick } from '../../../components/field';
import type { PackIndex } from '../../../domain/pack-index';
import type { SetContent } from '../../../domain/set';
import { tallyOf } from '../../../domain/set-pool';
import { countIn } from '../../../domain/set-tally';
import { changeSet } from '../actions';
import { BuilderCount } from './builder-count';
import { CountField, Refine } from './builder-form';
import { ChoiceFields } from './choice-fields';

/** The rule of a drawn set, to be changed. */
export function RedrawForm({
  set,
  revision,
  content: { blueprint, each: drawnFor },
  index,
}: {
  set: string;
  revision: string;
  content: SetContent & { readonly manner: 'drawn' };
  index: PackIndex;
}) {
  const t = useTranslations('set');
  const locale = useLocale();
  return (
    <section aria-labelledby="rule">
      <h2 id="rule" className="mb-4 text-heading">
        {t('blueprint.change')}
      </h2>
      <form action={changeSet} className="space-y-8">
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="set" value={set} />
        <input type="hidden" name="revision" value={revision} />
        <input type="hidden" name="verb" value="redraw" />
        <CountField count={blueprint.count} />
        <FieldGroup legend={t('build.manner')}>
          {(['class', 'pupil'] as const).map((each) => (
            <Tick
              key={each}
              type="radio"
              name="each"
              value={each}
              defaultChecked={drawnFor === each}
              label={t(`build.${each}`)}
              note={t(`build.${each}-note`)}
            />
          ))}
        </FieldGroup>
        <Refine chosen={blueprint}>
          <ChoiceFields index={index} chosen={blueprint} />
        </Refine>
        <BuilderCount
          tally={tallyOf(index)}
          available={countIn(tallyOf(index), blueprint)}
          wanted={blueprint.count}
          locale={locale}
          texts={{ available: t('build.available'), few: t('build.few') }}
        >
          {null}
        </BuilderCount>
        <Button>{t('blueprint.save')}</Button>
      </form>
    </section>
  );
}
