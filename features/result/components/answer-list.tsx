import { useTranslations } from 'next-intl';
import { Icon } from '../../../components/icon';
import type { AnswerGroup } from '../../../domain/answer-groups';
import { acceptAnswer } from '../../ruling/actions';
import { ReasonForm, type RulingSpot } from '../../ruling/components/reason-form';

/** What was answered and how often; what does not count in full may be accepted. */
export function AnswerList({
  groups,
  textOf,
  spot,
  fixed,
}: {
  groups: readonly AnswerGroup[];
  textOf: (group: AnswerGroup) => string;
  spot: RulingSpot;
  /** Archived: nothing can be accepted. */
  fixed: boolean;
}) {
  const t = useTranslations('results');
  const accept = useTranslations('ruling.accept');
  if (groups.length === 0) return <p className="text-soft">{t('answers.none')}</p>;
  return (
    <ul className="border-t border-line">
      {groups.map((group) => {
        const mark = group.share >= 1 ? 'right' : group.share > 0 ? 'part' : 'wrong';
        const tone = { right: 'text-correct', part: 'text-caution', wrong: 'text-wrong' }[mark];
        const text = textOf(group);
        return (
          <li key={group.key} className="border-b border-line py-2.5">
            <p className="flex flex-wrap items-baseline justify-between gap-x-4">
              <span className="min-w-0 flex-1 basis-48 whitespace-pre-line wrap-anywhere">
                {text}
              </span>
              <span className={`inline-flex items-center gap-1.5 text-small ${tone}`}>
                <Icon name={mark} className="size-4" />
                {t(`matrix.mark.${mark}`)}
              </span>
              <span className="text-small text-soft tabular-nums">
                {t('answers.count', { count: group.count })}
              </span>
            </p>
            {group.typed.length > 1 && (
              <p className="text-small text-soft wrap-anywhere">
                {t('answers.typed', { texts: group.typed.join('; ') })}
              </p>
            )}
            {group.share < 1 && !fixed && (
              <ReasonForm
                action={acceptAnswer}
                spot={spot}
                item={group.itemId}
                label={accept('open')}
                name={accept('of', { answer: text })}
                text={accept('text')}
                submit={accept('submit')}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}
