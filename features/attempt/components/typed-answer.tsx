import { Field } from '../../../components/field';

/** A date or a number in the reader's own writing; the server reads it, so nothing is refused here. */
export const TypedAnswer = ({
  label,
  hint,
  value,
  numeric,
  problem,
}: {
  label: string;
  hint: string;
  value: string;
  numeric: boolean;
  problem: boolean;
}) => (
  <div className="max-w-md">
    <Field
      id="typed"
      name="typed"
      label={label}
      hint={hint}
      defaultValue={value}
      inputMode={numeric ? 'numeric' : 'text'}
      autoComplete="off"
      maxLength={60}
      aria-invalid={problem || undefined}
      {...(problem && { 'aria-describedby': 'problem typed-hint' })}
    />
  </div>
);
