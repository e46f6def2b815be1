import type { PackIndex } from '../../../domain/pack-index';
import type { Question } from '../../../domain/question';
import { Pager, pageOf } from './pager';
import { QuestionSheet } from './question-sheet';

const ON_A_PAGE = 20;

/** Every question of a pool, some to a page. */
export function PoolList({
  questions,
  index,
  path,
  page: asked,
}: {
  questions: readonly Question[];
  index: PackIndex;
  path: string;
  page: unknown;
}) {
  const pages = Math.ceil(questions.length / ON_A_PAGE);
  const page = pageOf(asked, pages);
  const first = (page - 1) * ON_A_PAGE;
  return (
    <>
      <ol className="space-y-5">
        {questions.slice(first, first + ON_A_PAGE).map((question, place) => (
          <li key={question.id}>
            <QuestionSheet question={question} index={index} number={first + place + 1} />
          </li>
        ))}
      </ol>
      <Pager path={path} page={page} pages={pages} />
    </>
  );
}
