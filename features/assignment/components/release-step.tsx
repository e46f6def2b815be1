import { getLocale, getTranslations } from 'next-intl/server';
import { Button, ButtonLink } from '../../../components/button';
import { Notice } from '../../../components/notice';
import { RESULTS } from '../../../domain/assignment';
import { requireTeacher } from '../../../lib/session';
import { countStillAnswering } from '../../allowance/queries';
import { MoveFocus } from '../../attempt/components/move-focus';
import { showResults } from '../actions';

export type ReleaseStepProps = {
  id: string;
  /** The page that the question stands on. */
  back: 'overview' | 'results';
  /** What the teacher wants, out of the address. */
  ask?: string | string[] | undefined;
};

/** Says who may still answer before results are shown to those who have finished; nothing where nobody may. */
export async function ReleaseStep({ id, back, ask }: ReleaseStepProps) {
  const wanted = RESULTS.find((each) => each === ask);
  if (!wanted) return null;
  const viewer = await requireTeacher();
  const [locale, t, count] = await Promise.all([
    getLocale(),
    getTranslations('assignment.results'),
    countStillAnswering(viewer, id, wanted, new Date()),
  ]);
  if (!count) return null;
  const page = `/teach/assignments/${id}${back === 'results' ? '/results' : ''}`;
  return (
    <div id="sure" tabIndex={-1} className="my-4 max-w-column scroll-mt-4 outline-none">
      <Notice role="alert" tone="caution" title={t('early', { count })}>
        <p>{t('earlyText')}</p>
        <form action={showResults} className="flex flex-wrap gap-3 pt-2">
          <input type="hidden" name="assignment" value={id} />
          <input type="hidden" name="locale" value={locale} />
          <input type="hidden" name="back" value={back} />
          <input type="hidden" name="sure" value="yes" />
          <Button name="results" value={wanted} look="plain">
            {t('earlyShow')}
          </Button>
          <ButtonLink href={page}>{t('earlyKeep')}</ButtonLink>
        </form>
      </Notice>
      <MoveFocus to="sure" when={wanted} />
    </div>
  );
}
