import type { PackIndex } from '../../../domain/pack-index';
import type { SetContent } from '../../../domain/set';
import { AddForm } from './add-form';
import { FixedQuestions, type Said } from './fixed-questions';
import { Sample, sampleOf } from './sample';

/** What is in a version: its questions, or its rule with a sample; with tools where it may be changed. */
export function SetBody({
  set,
  path,
  content,
  index,
  sample,
  revision,
  said,
}: {
  /** What samples are drawn by. */
  set: string;
  path: string;
  content: SetContent;
  index: PackIndex;
  sample: unknown;
  /** Given where the set may be changed. */
  revision?: string;
  said?: Said;
}) {
  if (content.manner === 'drawn')
    return (
      <Sample
        set={set}
        path={path}
        content={content}
        index={index}
        sample={sampleOf(sample)}
        {...(revision && { revision })}
      />
    );
  return (
    <>
      <FixedQuestions
        items={content.items}
        index={index}
        {...(revision && { edit: { set, revision } })}
        {...(said && { said })}
      />
      {revision && <AddForm set={set} revision={revision} index={index} />}
    </>
  );
}
