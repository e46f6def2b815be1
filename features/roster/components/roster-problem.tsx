import { Notice } from '../../../components/notice';
import type { RosterState } from '../actions';

/** What is wrong with a list, line by line. */
export const RosterProblem = ({ problem }: { problem: NonNullable<RosterState['problem']> }) => (
  <div id="problem" tabIndex={-1} className="outline-none">
    <Notice role="alert" tone="caution">
      <p>{problem.text}</p>
      {problem.items.length > 0 && (
        <ul className="max-h-[36rem] list-disc space-y-1 overflow-y-auto pl-5">
          {problem.items.map((item, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two lines may read the same, and none is ever moved
            <li key={i} className="wrap-anywhere">
              {item}
            </li>
          ))}
        </ul>
      )}
      {problem.advice && <p>{problem.advice}</p>}
    </Notice>
  </div>
);
