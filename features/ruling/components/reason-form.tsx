import { useLocale, useTranslations } from 'next-intl';
import { type ReactNode, useId } from 'react';
import { Button } from '../../../components/button';
import { LONGEST_REASON } from '../schema';

/** Where a form of rulings stands, and leads back to. */
export type RulingSpot = {
  readonly assignment: string;
  readonly question: string;
  /** On a pupil's page, whose. */
  readonly membership?: string;
};

export function SpotInputs({ assignment, question, membership }: RulingSpot) {
  return (
    <>
      <input type="hidden" name="assignment" value={assignment} />
      <input type="hidden" name="question" value={question} />
      {membership && <input type="hidden" name="membership" value={membership} />}
      <input type="hidden" name="locale" value={useLocale()} />
    </>
  );
}

/** A change of what counts, folded away under its name; it asks for a reason. Works without scripts. */
export function ReasonForm({
  action,
  spot,
  item,
  label,
  name,
  text,
  submit,
  children,
}: {
  action: (form: FormData) => Promise<void>;
  spot: RulingSpot;
  item?: string;
  label: string;
  /** The label as it is read aloud, where several stand on a page. */
  name?: string;
  text: string;
  submit: string;
  children?: ReactNode;
}) {
  const t = useTranslations('ruling');
  const id = useId();
  return (
    <details className="no-print">
      <summary
        aria-label={name}
        className="link -mx-2.5 inline-flex min-h-11 items-center rounded-control px-2.5 text-small decoration-dashed"
      >
        {label}
      </summary>
      <form action={action} className="mt-2 mb-4 max-w-lg space-y-4 border-l-2 border-edge pl-4">
        <SpotInputs {...spot} />
        {item && <input type="hidden" name="item" value={item} />}
        <p className="text-small text-soft">{text}</p>
        {children}
        <div>
          <label htmlFor={id} className="block font-semibold">
            {t('reason')}
          </label>
          <p id={`${id}-hint`} className="text-small text-soft">
            {t('reason-hint')}
          </p>
          <textarea
            id={id}
            name="reason"
            required
            rows={2}
            maxLength={LONGEST_REASON}
            aria-describedby={`${id}-hint`}
            className="mt-2 w-full rounded-control border border-edge bg-surface px-3.5 py-2"
          />
        </div>
        <Button look="plain">{submit}</Button>
      </form>
    </details>
  );
}
