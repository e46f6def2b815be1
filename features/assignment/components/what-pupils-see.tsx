import { useLocale, useTranslations } from 'next-intl';
import { Button } from '../../../components/button';
import { Card } from '../../../components/card';
import { FieldGroup, Tick } from '../../../components/field';
import { RESULTS, type Results } from '../../../domain/assignment';
import { showResults } from '../actions';
import { ReleaseStep, type ReleaseStepProps } from './release-step';

/** The teacher's word on the results: when due, now, or not. */
export function WhatPupilsSee({
  id,
  results,
  ask,
}: Pick<ReleaseStepProps, 'id' | 'ask'> & { results: Results }) {
  const t = useTranslations('assignment.results');
  return (
    <Card as="section" labelledBy="shown">
      <h2 id="shown" className="mb-3 text-heading">
        {t('title')}
      </h2>
      <ReleaseStep id={id} back="overview" ask={ask} />
      <form action={showResults} className="space-y-4">
        <input type="hidden" name="assignment" value={id} />
        <input type="hidden" name="locale" value={useLocale()} />
        <FieldGroup legend={t('label')}>
          {RESULTS.map((each) => (
            <Tick
              key={each}
              type="radio"
              name="results"
              value={each}
              defaultChecked={each === results}
              label={t(each)}
              note={t(`${each}Text`)}
            />
          ))}
        </FieldGroup>
        <Button look="plain">{t('save')}</Button>
      </form>
    </Card>
  );
}
