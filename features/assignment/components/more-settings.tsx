import { Field, FieldGroup, Tick } from '../../../components/field';
import { COUNTED, QUESTION_LANGUAGES } from '../../../domain/assignment';
import { FEEDBACK } from '../../../domain/vocabulary';
import { type Inputs, LONGEST_INSTRUCTIONS, MOST_ATTEMPTS, MOST_MINUTES } from '../schema';
import type { FormTexts } from './assignment-form';
import { Choice, TextBox } from './form-fields';

const number = { type: 'number', inputMode: 'numeric', min: 1 } as const;
const FIXED = ['minutes', 'feedback', 'shuffleQuestions', 'shuffleOptions', 'language'] as const;

/** What the usual lesson leaves as it is. `fixed`: somebody has begun, and what they got is for everybody. */
export const MoreSettings = ({
  texts,
  inputs,
  fixed,
}: {
  texts: FormTexts;
  inputs: Inputs;
  fixed: boolean;
}) => (
  <div className="space-y-8">
    <div className="grid gap-6 sm:grid-cols-2">
      <Field
        id="attempts"
        name="attempts"
        {...number}
        max={MOST_ATTEMPTS}
        required
        defaultValue={inputs.attempts}
        label={texts.attempts}
        hint={texts.attemptsHint}
      />
      <Choice
        id="counted"
        name="counted"
        defaultValue={inputs.counted}
        label={texts.counted}
        options={COUNTED.map((each) => [each, texts[each]])}
      />
      <Field
        id="passMark"
        name="passMark"
        {...number}
        max={100}
        defaultValue={inputs.passMark}
        label={texts.passMark}
        hint={texts.passMarkHint}
      />
    </div>
    {fixed && <p className="rounded-control bg-wash px-4 py-3 text-small">{texts.fixed}</p>}
    {/* What is disabled is not sent. */}
    {fixed &&
      FIXED.filter((name) => inputs[name] !== '').map((name) => (
        <input key={name} type="hidden" name={name} value={inputs[name]} />
      ))}
    <fieldset disabled={fixed} className="min-w-0 space-y-6 disabled:text-soft">
      <div className="grid gap-6 sm:grid-cols-2">
        <Field
          id="minutes"
          name="minutes"
          {...number}
          max={MOST_MINUTES}
          defaultValue={inputs.minutes}
          label={texts.minutes}
          hint={texts.minutesHint}
        />
        <Choice
          id="feedback"
          name="feedback"
          defaultValue={inputs.feedback}
          label={texts.feedback}
          options={FEEDBACK.map((each) => [each, texts[each]])}
        />
        <Choice
          id="language"
          name="language"
          defaultValue={inputs.language}
          label={texts.language}
          options={QUESTION_LANGUAGES.map((each) => [each, texts[each]])}
        />
        <FieldGroup legend={texts.shuffle}>
          {(['shuffleQuestions', 'shuffleOptions'] as const).map((name) => (
            <Tick
              key={name}
              type="checkbox"
              name={name}
              defaultChecked={inputs[name] === 'on'}
              label={texts[name]}
            />
          ))}
        </FieldGroup>
      </div>
    </fieldset>
    <FieldGroup legend={texts.instructions} hint={texts.instructionsHint}>
      <div className="grid gap-6 sm:grid-cols-2">
        {(['instructionsEn', 'instructionsRu'] as const).map((name) => (
          <TextBox
            key={name}
            id={name}
            name={name}
            lang={name === 'instructionsEn' ? 'en' : 'ru'}
            maxLength={LONGEST_INSTRUCTIONS}
            defaultValue={inputs[name]}
            label={texts[name]}
          />
        ))}
      </div>
    </FieldGroup>
  </div>
);
