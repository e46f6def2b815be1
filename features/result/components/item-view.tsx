import { useTranslations } from 'next-intl';
import { Notice } from '../../../components/notice';
import { type AnswerGroup, groupAnswers, unreadAnswers } from '../../../domain/answer-groups';
import { facilityLevel } from '../../../domain/figure-level';
import { firstAttempts, givenOf } from '../../../domain/item-analysis';
import { responseKey } from '../../../domain/neutral-response';
import { askedFacts } from '../../../domain/question';
import { analyseQuestion } from '../../../domain/question-analysis';
import type { ResultSheet, SheetQuestion } from '../../../domain/results';
import { earnedShare, type Ruling } from '../../../domain/ruling';
import { statementsOf } from '../../../domain/statement';
import { Link } from '../../../i18n/navigation';
import { LINES, responseText } from '../../../i18n/question-text';
import type { Reading } from '../../attempt/components/reading';
import { factHref } from '../../pack/components/reading';
import { dropFromScores } from '../../ruling/actions';
import { ReasonForm } from '../../ruling/components/reason-form';
import { RulingHistory } from '../../ruling/components/ruling-history';
import type { RulingEntry } from '../../ruling/queries';
import { QuestionSheet } from '../../set/components/question-sheet';
import { AnswerList } from './answer-list';
import { classTimeText } from './class-time';
import { ItemFigures } from './item-figures';
import { LanguageFigures } from './language-figures';
import { OptionFigures } from './option-figures';
import { Part } from './results-view';
import { UnreadList } from './unread-list';
import { WithheldNote } from './withheld-note';

/** Everything that a class's answers say of one question, and what a teacher may change about it. */
export function ItemView({
  sheet,
  question,
  entries,
  reading,
}: {
  sheet: ResultSheet;
  question: SheetQuestion;
  entries: readonly RulingEntry[];
  reading: Reading;
}) {
  const t = useTranslations('results');
  const ruling = useTranslations('ruling');
  const quiz = useTranslations('quiz');
  const { render, locale } = reading;
  const { assignment, classroom } = sheet;
  const analysis = analyseQuestion(givenOf(firstAttempts(sheet), question.id));
  const words = { true: quiz('true'), false: quiz('false') };
  // A mark is of one answer and says nothing of its like.
  const accepted: Ruling[] = entries
    .map((entry) => entry.ruling)
    .filter(({ kind }) => kind === 'accept');
  const groups = groupAnswers(
    sheet,
    question.id,
    (asked, response) =>
      earnedShare({ id: '', questionId: question.id, question: asked, response }, accepted).share,
  );
  const unread = unreadAnswers(sheet, question.id);
  const textOf = (group: AnswerGroup) =>
    responseText(group.question, group.response, render, words, LINES);
  const spot = { assignment: assignment.id, question: question.id };
  const fixed = assignment.archivedAt !== null || classroom.archivedAt !== null;
  return (
    <div className="space-y-12">
      {question.dropped && <Notice tone="caution">{t('item.dropped')}</Notice>}
      <QuestionSheet question={question.question} index={reading.index} weight={question.weight} />
      <Part id="figures" title={t('item.figures')}>
        <ItemFigures analysis={analysis} />
      </Part>
      <Part id="languages" title={t('languages.title')}>
        <LanguageFigures languages={analysis.languages} gap={analysis.gap} />
      </Part>
      {analysis.options && (
        <Part id="options" title={t('options.title')}>
          <OptionFigures options={analysis.options} render={render} words={words} />
        </Part>
      )}
      <Part id="answers" title={t('answers.title')}>
        <p className="mb-3 text-soft">{t('answers.lead')}</p>
        {(groups.length > 0 || unread.length === 0) && (
          <AnswerList groups={groups} textOf={textOf} spot={spot} fixed={fixed} />
        )}
        {unread.length > 0 && <UnreadList answers={unread} assignment={assignment.id} />}
      </Part>
      <Part
        id="fact"
        title={t(askedFacts(question.question).length > 1 ? 'facts.facts' : 'facts.fact')}
      >
        <Fact
          question={question}
          reading={reading}
          weak={analysis.facility.shown && facilityLevel(analysis.facility.value) === 'hard'}
        />
      </Part>
      <Part id="changes" title={ruling('history.title')}>
        <RulingHistory
          entries={entries}
          spot={spot}
          fixed={fixed}
          when={(at) => classTimeText(at, classroom.timeZone, locale)}
          answerText={({ ruling: { value } }) => {
            const said = typeof value === 'object' && value !== null ? responseKey(value) : '';
            const group = groups.find(({ key }) => key === said);
            return group ? textOf(group) : null;
          }}
        />
        {!question.dropped && !fixed && (
          <ReasonForm
            action={dropFromScores}
            spot={spot}
            label={ruling('drop.open')}
            text={ruling('drop.text')}
            submit={ruling('drop.submit')}
          />
        )}
      </Part>
      <WithheldNote />
    </div>
  );
}

function Fact({
  question: { question },
  reading: { index, render },
  weak,
}: {
  question: SheetQuestion;
  reading: Reading;
  weak: boolean;
}) {
  const t = useTranslations('results.facts');
  const facts = askedFacts(question).filter((fact) => index.has(fact));
  if (facts.length === 0) return null;
  const advice = facts.length > 1 ? 'several' : weak ? 'fact-weak' : 'fact-known';
  return (
    <div className="space-y-1 border-l-2 border-edge pl-4">
      {facts.map((fact) => (
        <p key={fact}>
          <Link href={factHref(fact)} className="link">
            {statementsOf(index, index.fact(fact)).map(render.phrase).join(' ')}
          </Link>
        </p>
      ))}
      <p className="text-soft">{t(advice)}</p>
    </div>
  );
}
