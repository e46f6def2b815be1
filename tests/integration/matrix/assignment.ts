import {
  assign,
  changeAssignment,
  putAway,
  removeAssignment,
  showResults,
} from '../../../features/assignment/actions';
import { toInputs } from '../../../features/assignment/format/inputs';
import {
  archiveAssignment,
  createAssignment,
  deleteAssignment,
  setResults,
  updateAssignment,
} from '../../../features/assignment/mutations';
import {
  getAssignment,
  getPupilAssignment,
  listAssignable,
  listAssignments,
  listPupilAssignments,
} from '../../../features/assignment/queries';
import { assignmentSchema } from '../../../features/assignment/schema';
import { later, NOW } from '../../fixtures/learner';
import { SETTINGS } from '../../fixtures/school';
import { asking, form } from './request';
import { type Row, STAFF } from './world';

const INPUTS = toInputs({
  title: 'Ambassadors',
  opensAt: NOW,
  closesAt: later({ days: 3 }),
  settings: SETTINGS,
  classroom: { timeZone: 'Asia/Almaty' },
});
const { classroom: _c, set: _s, shuffleQuestions: _q, shuffleOptions: _o, ...FIELDS } = INPUTS;
const INPUT = assignmentSchema.parse(FIELDS);
const STATE = { inputs: INPUTS, problem: null, tries: 0 };

export const rows: Row[] = [
  {
    export: 'features/assignment/queries.listAssignments',
    may: STAFF,
    run: ({ now }, viewer, { classroom }) =>
      listAssignments(viewer, { classroomId: classroom, now }),
  },
  {
    export: 'features/assignment/queries.getAssignment',
    may: STAFF,
    run: ({ now }, viewer, { assignment }) => getAssignment(viewer, assignment, now),
  },
  {
    export: 'features/assignment/queries.listAssignable',
    case: 'classes',
    may: STAFF,
    run: async (_world, viewer, { classroom }) =>
      (await listAssignable(viewer)).classes.some(({ id }) => id === classroom),
  },
  {
    export: 'features/assignment/queries.listAssignable',
    case: 'sets',
    may: ['owner'],
    run: async (_world, viewer, { set }) =>
      (await listAssignable(viewer)).sets.some(({ id }) => id === set),
  },
  {
    export: 'features/assignment/queries.listPupilAssignments',
    may: ['pupil'],
    run: async ({ now }, viewer, { assignment }) =>
      (await listPupilAssignments(viewer, now)).assignments.some(({ id }) => id === assignment),
  },
  {
    export: 'features/assignment/queries.getPupilAssignment',
    may: ['pupil'],
    run: ({ now }, viewer, { assignment }) => getPupilAssignment(viewer, assignment, now),
  },
  {
    // The set is the owner's: a co-teacher assigns sets of their own.
    export: 'features/assignment/mutations.createAssignment',
    may: ['owner'],
    run: async ({ now }, viewer, { classroom, set }) =>
      (await createAssignment(viewer, { classroom, set }, INPUT, 'a seed', now)).ok,
  },
  {
    export: 'features/assignment/mutations.updateAssignment',
    may: STAFF,
    run: (_world, viewer, { assignment }) => updateAssignment(viewer, assignment, INPUT),
  },
  {
    export: 'features/assignment/mutations.setResults',
    may: STAFF,
    run: (_world, viewer, { assignment }) => setResults(viewer, assignment, 'released'),
  },
  {
    export: 'features/assignment/mutations.archiveAssignment',
    may: STAFF,
    run: ({ now }, viewer, { assignment }) => archiveAssignment(viewer, assignment, true, now),
  },
  {
    // Answered, so nobody deletes it; but only its teachers are told so.
    export: 'features/assignment/mutations.deleteAssignment',
    may: STAFF,
    run: (_world, viewer, { assignment }) => deleteAssignment(viewer, assignment),
  },
  {
    export: 'features/assignment/actions.assign',
    may: ['owner'],
    run: (world, _viewer, { classroom, set }, who) =>
      asking(world, who, () => assign(STATE, form({ ...FIELDS, classroom, set, locale: 'en' }))),
  },
  {
    export: 'features/assignment/actions.changeAssignment',
    may: STAFF,
    run: (world, _viewer, { assignment }, who) =>
      asking(world, who, () => changeAssignment(STATE, form({ ...FIELDS, assignment }))),
  },
  {
    export: 'features/assignment/actions.showResults',
    may: STAFF,
    run: (world, _viewer, { assignment }, who) =>
      asking(world, who, () =>
        showResults(form({ assignment, results: 'hidden', back: 'results' })),
      ),
  },
  {
    export: 'features/assignment/actions.putAway',
    may: STAFF,
    run: (world, _viewer, { assignment }, who) =>
      asking(world, who, () => putAway(form({ assignment, archived: 'yes' }))),
  },
  {
    export: 'features/assignment/actions.removeAssignment',
    may: STAFF,
    run: (world, _viewer, { assignment }, who) =>
      asking(world, who, () => removeAssignment(form({ assignment, sure: 'on' }))),
  },
];
