import { Icon } from '../../../components/icon';
import { Meter } from '../../../components/meter';
import { Worded, type Wording } from './said';

export type QuestionHeadProps = {
  /** Which question it is, of how many. */
  readonly title: string;
  /** What it is worth: said where it is not one point, as it is elsewhere. */
  readonly points: string | null;
  /** The word for a question that is flagged; null for one that is not. */
  readonly flagged: string | null;
  readonly topic: string;
  /** How much of the quiz is answered: 0 to 1, and in words. */
  readonly share: number;
  readonly progress: string;
  readonly stem: Wording;
  readonly statement: Wording | null;
};

/** Where in the quiz this is, and what is asked. */
export const QuestionHead = (head: QuestionHeadProps) => (
  <header className="mb-7">
    <p className="flex flex-wrap justify-between gap-x-4 text-small text-soft">
      <span className="flex flex-wrap gap-x-4 tabular-nums">
        <span>{head.title}</span>
        {head.points && <span>{head.points}</span>}
      </span>
      <span className="flex flex-wrap gap-x-4">
        {head.flagged && (
          <span className="inline-flex items-center gap-1.5 text-caution">
            <Icon name="flag" />
            {head.flagged}
          </span>
        )}
        {head.topic}
      </span>
    </p>
    <div className="mt-2 mb-7">
      <Meter share={head.share} />
      <span className="sr-only">{head.progress}</span>
    </div>
    <h1 id="stem" tabIndex={-1} className="text-heading outline-none">
      <Worded text={head.stem} />
    </h1>
    {head.statement && (
      <p className="mt-4 border-l-4 border-accent pl-4 text-lead">
        <Worded text={head.statement} />
      </p>
    )}
  </header>
);
