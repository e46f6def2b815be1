import { Meter } from '../../../components/meter';
import { PupilName } from '../../../components/pupil-name';
import { Scroll } from '../../../components/scroll';
import { Table } from '../../../components/table';
import { Tag } from '../../../components/tag';
import type { LiveState } from '../../../domain/live';
import type { SnapshotRow } from '../format/snapshot';
import { Countdown } from './countdown';

export type RowTexts = {
  readonly table: string;
  readonly name: string;
  readonly status: string;
  readonly question: string;
  readonly answered: string;
  readonly left: string;
  readonly seen: string;
};

const SIGNS = {
  waiting: {},
  working: { tone: 'accent', icon: 'forward' },
  finished: { tone: 'accent', icon: 'right' },
  expired: { tone: 'caution', icon: 'clock' },
} as const satisfies Record<LiveState, object>;

/** A line for each pupil. `serial` tells one moment from the next, from which the clocks count on. */
export const LiveRows = ({
  rows,
  texts,
  serial,
}: {
  rows: readonly SnapshotRow[];
  texts: RowTexts;
  serial: number;
}) => (
  <Scroll label={texts.table}>
    <div className="min-w-[41rem]">
      <Table
        caption={texts.table}
        columns={[
          { key: 'name', label: texts.name },
          { key: 'status', label: texts.status },
          { key: 'question', label: texts.question, figures: true },
          { key: 'answered', label: texts.answered, figures: true },
          { key: 'left', label: texts.left, figures: true },
          { key: 'seen', label: texts.seen, figures: true },
        ]}
        rows={rows.map((row) => ({
          key: row.id,
          cells: [
            <PupilName key="name" {...row} />,
            <span key="state" className="whitespace-nowrap">
              <Tag {...SIGNS[row.state]}>{row.stateText}</Tag>
            </span>,
            row.question,
            row.state === 'waiting' ? row.answered : <Answered key="answered" {...row} />,
            row.left === null ? '—' : <Countdown key={serial} seconds={row.left} />,
            row.seen,
          ],
        }))}
      />
    </div>
  </Scroll>
);

const Answered = ({ answered, share }: SnapshotRow) => (
  <span className="inline-block min-w-20">
    {answered}
    <Meter share={share} />
  </span>
);
