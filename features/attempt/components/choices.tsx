import { Worded, type Wording } from './said';

export type ChoicesProps = {
  readonly type: 'radio' | 'checkbox';
  /** How to answer. */
  readonly hint: string;
  readonly choices: readonly { readonly id: string; readonly text: Wording }[];
  readonly chosen: readonly string[];
};

/** One answer or several to tick; the figure at the end of a line is the key that ticks it. */
export const Choices = ({
  type,
  hint,
  choices,
  chosen,
  describedBy,
}: ChoicesProps & { describedBy: string | undefined }) => (
  <fieldset className="min-w-0" aria-describedby={describedBy}>
    <legend className="mb-3 text-soft">{hint}</legend>
    <ul className="space-y-2.5">
      {choices.map(({ id, text }, index) => (
        <li key={id}>
          <label className="flex min-h-14 items-start gap-3.5 rounded-control border border-edge bg-surface px-4 py-3.5 transition-colors hover:border-accent has-checked:border-accent has-checked:bg-wash">
            <input
              type={type}
              name="choice"
              value={id}
              defaultChecked={chosen.includes(id)}
              className="mt-1 size-5 shrink-0"
            />
            <span className="min-w-0 flex-1">
              <Worded text={text} />
            </span>
            <span
              aria-hidden="true"
              className="text-small leading-7 text-soft tabular-nums pointer-coarse:hidden"
            >
              {index + 1}
            </span>
          </label>
        </li>
      ))}
    </ul>
  </fieldset>
);
