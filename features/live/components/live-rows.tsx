import { Fragment } from 'react';
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

/**
 * A line for each pupil. `serial` tells one moment from the next, from which the clocks count on. A telephone has room
 * for a few columns: what the others say stands there under the name.
 */
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
    <div className="md:min-w-[41rem]">
      <Table
        caption={texts.table}
        columns={[
          { key: 'name', label: texts.name },
          { key: 'status', label: texts.status, wide: true },
          { key: 'question', label: texts.question, figures: true, wide: true },
          { key: 'answered', label: texts.answered, figures: true },
          { key: 'left', label: texts.left, figures: true },
          { key: 'seen', label: texts.seen, figures: true, wide: true },
        ]}
        rows={rows.map((row) => ({
          key: row.id,
          cells: [
            <Fragment key="name">
              <PupilName {...row} />
              <Under row={row} texts={texts} />
            </Fragment>,
            <State key="state" {...row} />,
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

const State = ({ state, stateText }: SnapshotRow) => (
  <span className="whitespace-nowrap">
    <Tag {...SIGNS[state]}>{stateText}</Tag>
  </span>
);

const Under = ({ row, texts }: { row: SnapshotRow; texts: RowTexts }) => (
  <span className="mt-1 block md:hidden">
    <State {...row} />
    {row.state === 'working' && <Line name={texts.question} value={row.question} />}
    {row.state !== 'waiting' && <Line name={texts.seen} value={row.seen} />}
  </span>
);

const Line = ({ name, value }: { name: string; value: string }) => (
  <span className="block text-small text-soft tabular-nums">
    {name}: {value}
  </span>
);

const Answered = ({ answered, share }: SnapshotRow) => (
  <span className="inline-block min-w-20">
    {answered}
    <Meter share={share} />
  </span>
);
