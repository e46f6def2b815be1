import type { Locale, QuestionKind } from '../../../domain/vocabulary';
import { textsOf } from '../../../i18n/texts';
import type { ItemPage } from '../queries';
import { Keeper } from './keeper';

/** Says how an assignment takes answers, and with scripts saves them as they are given. */
export function Saving({
  page: { attempt, position, open, noted },
  form,
  locale,
}: {
  page: ItemPage;
  form: string;
  locale: Locale;
}) {
  const t = textsOf(locale, 'quiz.saving');
  const mode = attempt.settings.feedback === 'each' ? 'each' : 'at-once';
  return (
    <div className="space-y-2">
      <p className="text-small text-soft">{t(`${mode}.rule`)}</p>
      <Keeper
        form={form}
        url={`/api/attempts/${attempt.id}/answers/${position}`}
        noted={noted}
        closed={{ href: `/${locale}/quiz/${attempt.id}?late=yes`, label: t('closed-link') }}
        texts={{
          answer: t('answer'),
          draft: t(mode === 'each' ? 'each.draft' : draftText(open.kind)),
          stands: t('stands'),
          offline: t('offline'),
          back: t(`${mode}.back`),
          closed: t('closed'),
        }}
      />
    </div>
  );
}

const draftText = (kind: QuestionKind) =>
  kind === 'date' || kind === 'number'
    ? (`at-once.draft-${kind}` as const)
    : ('at-once.draft' as const);
