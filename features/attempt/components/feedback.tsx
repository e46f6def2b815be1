import { useTranslations } from 'next-intl';
import { ButtonLink } from '../../../components/button';
import { Icon } from '../../../components/icon';
import { placeToResume } from '../../../domain/place';
import type { AttemptHead, GradedItem } from '../queries';
import { AnswerKeys } from './answer-keys';
import { Explanation } from './explanation';
import type { Reading } from './reading';
import { Review } from './review';
import { Verdict, verdictBox } from './verdict';

/** What follows an answer: the verdict, the right answer, why, who says so, and the way on. */
export function Feedback({
  attempt,
  item,
  ...reading
}: Reading & { attempt: AttemptHead; item: GradedItem }) {
  const t = useTranslations('quiz');
  const next = attempt.state === 'open' ? placeToResume(attempt.places, item.position) : null;
  return (
    <section aria-labelledby="verdict" className="space-y-7">
      <div className={verdictBox(item)}>
        <h2 id="verdict" tabIndex={-1} className="text-lead font-semibold outline-none">
          <Verdict item={item} />
        </h2>
      </div>
      <Review item={item} {...reading} />
      <Explanation item={item} {...reading} />
      <ButtonLink id="next" href={`/quiz/${attempt.id}/${next ?? 'result'}`}>
        {t(next === null ? 'result' : 'next')}
        <Icon name="forward" />
      </ButtonLink>
      <AnswerKeys form="next" />
    </section>
  );
}
