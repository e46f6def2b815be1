import { useTranslations } from 'next-intl';
import { ButtonLink } from '../../../components/button';
import { Card } from '../../../components/card';
import { Icon } from '../../../components/icon';

const STEPS = {
  class: '/teach/classes/new',
  set: '/teach/sets/new',
  assign: '/teach/assignments/new',
};
export type Step = keyof typeof STEPS;

/** The way from an empty account to a first lesson. What is done is ticked off; the next thing is the one button. */
export function FirstSteps({ done }: { done: Readonly<Record<Step, boolean>> }) {
  const t = useTranslations('teach.first');
  const steps = Object.keys(STEPS) as Step[];
  const next = steps.find((step) => !done[step]);
  return (
    <Card as="section" labelledBy="first-steps" className="mb-12">
      <h2 id="first-steps" className="text-heading">
        {t('title')}
      </h2>
      <ol className="mt-5 space-y-5">
        {steps.map((step, index) => (
          <li key={step} className="flex gap-4">
            <Mark done={done[step]} number={index + 1} />
            <div className="min-w-0 pt-1">
              <p className={done[step] ? 'text-soft' : 'font-semibold'}>
                {t(`${step}.title`)}
                {done[step] && <span className="sr-only"> {t('done')}</span>}
              </p>
              {!done[step] && <p className="text-soft">{t(`${step}.text`)}</p>}
              {step === next && (
                <ButtonLink href={STEPS[step]} className="mt-3">
                  {t(`${step}.go`)}
                </ButtonLink>
              )}
            </div>
          </li>
        ))}
      </ol>
    </Card>
  );
}

const Mark = ({ done, number }: { done: boolean; number: number }) => (
  <span
    aria-hidden="true"
    className={`flex size-9 shrink-0 items-center justify-center rounded-full border font-semibold tabular-nums ${
      done ? 'border-transparent bg-wash text-accent' : 'border-edge'
    }`}
  >
    {done ? <Icon name="right" /> : number}
  </span>
);
