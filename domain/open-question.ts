// A question without its secrets. What is not named here is not sent: the key, the proofs, the explanation
// and the citations stay on the server until the policy of the attempt reveals them.
import type { OpenQuestion, Question } from './question';
import { endsOf, precisionOf } from './time';

export function toOpenQuestion(question: Question): OpenQuestion {
  const { kind, topic, stem, statement, prompts, asOf, key } = question;
  const time = key.kind === 'date' ? key.accepted[0] : undefined;
  const precision = time && precisionOf(endsOf(time)[0]);
  return {
    kind,
    topic,
    stem,
    prompts,
    options: question.options.map((option) => ({ id: option.id, content: option.content })),
    ...(statement && { statement }),
    ...(asOf && { asOf }),
    ...(precision && precision !== 'annual' && { precision }),
  };
}
