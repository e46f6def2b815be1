import { useTranslations } from 'next-intl';
import { ButtonLink } from '../../../components/button';
import { Notice } from '../../../components/notice';
import { placeToResume } from '../../../domain/place';
import type { ItemPage } from '../queries';
import { Feedback } from './feedback';
import { MoveFocus } from './move-focus';
import type { Reading } from './reading';

/** In place of the form of a question whose answer stands: what was right, or that it is kept back. */
export function AfterAnswer({ page, ...reading }: Reading & { page: ItemPage }) {
  const { attempt, position, graded } = page;
  return (
    <>
      {graded ? (
        <Feedback attempt={attempt} item={graded} {...reading} />
      ) : (
        <Settled attempt={attempt} position={position} />
      )}
      <MoveFocus to={graded ? 'verdict' : 'stem'} when={String(position)} />
    </>
  );
}

function Settled({ attempt, position }: Pick<ItemPage, 'attempt' | 'position'>) {
  const t = useTranslations('quiz');
  const next = placeToResume(attempt.places, position);
  return (
    <div className="space-y-6">
      <Notice>
        <p>{t('settled')}</p>
      </Notice>
      <ButtonLink href={`/quiz/${attempt.id}/${next ?? 'overview'}`}>
        {t(next === null ? 'overview' : 'next')}
      </ButtonLink>
    </div>
  );
}
