import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Card } from '../../../components/card';
import type { AllowanceView, PupilAllowance } from '../queries';
import { AllowanceForm, type Kept } from './allowance-form';
import { ReopenForm } from './reopen-form';
import { StandingAllowances } from './standing-allowances';

type AllowanceSheetProps = {
  assignment: AllowanceView;
  pupils: readonly PupilAllowance[];
  kept: Kept;
};

/** What stands, what may be given, and what may be opened again. */
export function AllowanceSheet({ assignment, pupils, kept }: AllowanceSheetProps) {
  const t = useTranslations('assignment.allowances');
  if (pupils.length === 0) return <p className="text-soft">{t('noPupils')}</p>;
  return (
    <div className="space-y-6">
      <Block id="standing" title={t('standing')}>
        <StandingAllowances assignment={assignment} pupils={pupils} />
      </Block>
      <Block id="give" title={t('what')}>
        <AllowanceForm assignment={assignment} pupils={pupils} kept={kept} />
      </Block>
      <Block id="reopen" title={t('reopen')}>
        <ReopenForm assignment={assignment} pupils={pupils} />
      </Block>
    </div>
  );
}

const Block = ({ id, title, children }: { id: string; title: string; children: ReactNode }) => (
  <Card as="section" labelledBy={id}>
    <h2 id={id} className="mb-4 text-heading">
      {title}
    </h2>
    {children}
  </Card>
);
