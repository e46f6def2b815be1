import type { AssignmentSettings, Window } from '../../../domain/assignment';
import { endOfDay, toLocal } from '../../../lib/zone';
import type { Assignable } from '../queries';
import type { Inputs } from '../schema';

const tick = (on: boolean) => (on ? 'on' : '');

const ofSettings = ({ instructions, ...settings }: AssignmentSettings) => ({
  attempts: String(settings.attempts),
  counted: settings.counted,
  minutes: String(settings.minutes ?? ''),
  feedback: settings.feedback,
  shuffleQuestions: tick(settings.shuffleQuestions),
  shuffleOptions: tick(settings.shuffleOptions),
  language: settings.language,
  passMark: String(settings.passMark ?? ''),
  instructionsEn: instructions.en,
  instructionsRu: instructions.ru,
});

/** What most lessons want: neighbours see other orders, and mistakes are explained once it is handed in. */
const USUAL: AssignmentSettings = {
  attempts: 1,
  counted: 'best',
  minutes: null,
  feedback: 'end',
  shuffleQuestions: true,
  shuffleOptions: true,
  language: 'choice',
  passMark: null,
  instructions: { en: '', ru: '' },
};

const DAYS_OPEN = 7;

/** A form that can be sent as it is, where there is a class and a set to choose. */
export function newInputs(
  { classes, sets }: Assignable,
  asked: { readonly classroom: string | null; readonly set: string | null },
  now: Date,
): Inputs {
  const classroom = classes.find(({ id }) => id === asked.classroom) ?? classes[0];
  const named = sets.find(({ id }) => id === asked.set);
  const set = named ?? sets[0];
  return {
    classroom: classroom?.id ?? '',
    set: set?.id ?? '',
    // A title that was filled in would stay when another set is chosen.
    title: (named || sets.length === 1) && set ? set.title : '',
    opens: '',
    closes: endOfDay(now, DAYS_OPEN, classroom?.timeZone ?? 'UTC'),
    ...ofSettings(USUAL),
  };
}

type Stored = Window & {
  readonly title: string;
  readonly settings: AssignmentSettings;
  readonly classroom: { readonly timeZone: string };
};

/** What stands, as the form shows it. */
export const toInputs = ({ title, opensAt, closesAt, settings, classroom }: Stored): Inputs => ({
  classroom: '',
  set: '',
  title,
  opens: toLocal(opensAt, classroom.timeZone),
  closes: closesAt ? toLocal(closesAt, classroom.timeZone) : '',
  ...ofSettings(settings),
});
