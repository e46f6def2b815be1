import { scaleLinear } from 'd3-scale';
import { useTranslations } from 'next-intl';
import { Notice } from '../../../components/notice';
import { Scroll } from '../../../components/scroll';
import { Table } from '../../../components/table';
import type { LanguageFigure, QuestionAnalysis } from '../../../domain/question-analysis';
import { useFigureText } from './figure-value';

/** Facility in each language with its interval, and whether it is the wording or the pupils. */
export function LanguageFigures({ languages, gap }: Pick<QuestionAnalysis, 'languages' | 'gap'>) {
  const t = useTranslations('results.languages');
  const { percent, reason } = useFigureText();
  const cells = ({ facility }: LanguageFigure) => {
    if (!facility.shown) return ['…', '…', facility.n];
    const { share, low, high, rest } = facility.value;
    return [
      <span key="facility">
        {percent(share)}
        <span className="block text-small text-soft">
          {Math.round(low * 100)}–{percent(high)}
        </span>
      </span>,
      rest === null ? '…' : percent(rest),
      facility.n,
    ];
  };
  return (
    <>
      <Scroll label={t('caption')}>
        <Table
          caption={t('caption')}
          columns={[
            { key: 'language', label: t('language') },
            {
              key: 'facility',
              figures: true,
              label: (
                <>
                  {t('facility')}
                  <span className="block">{t('interval')}</span>
                </>
              ),
            },
            ...(['rest', 'n'] as const).map((key) => ({
              key,
              label: t(key),
              figures: true,
            })),
          ]}
          rows={languages.map((language) => ({
            key: language.locale,
            cells: [
              <span key="name">
                <span className="whitespace-nowrap">{t(language.locale)}</span>
                <Span figure={language} />
              </span>,
              ...cells(language),
            ],
          }))}
        />
      </Scroll>
      <p className="mt-3 text-small text-soft">
        {languages.some(({ facility }) => facility.shown) && t('text')}
      </p>
      {gap.shown ? (
        <div className="mt-4">
          <Notice tone={gap.value.verdict === 'translation' ? 'caution' : 'info'}>
            <p>{t(gap.value.verdict)}</p>
          </Notice>
        </div>
      ) : (
        <p className="mt-2 text-small text-soft">{reason(gap)}</p>
      )}
    </>
  );
}

/** The interval as a line and the share as a dot on it, from 0 to 1; the table says the same in figures. */
function Span({ figure: { facility } }: { figure: LanguageFigure }) {
  if (!facility.shown) return null;
  const x = scaleLinear([0, 1], [4, 96]);
  const { low, high, share } = facility.value;
  return (
    <svg aria-hidden="true" viewBox="0 0 100 10" className="mt-1 h-3 w-full max-w-40">
      <path d="M4 5H96" className="stroke-line" strokeWidth="2" />
      <path d={`M${x(low)} 5H${x(high)}`} className="stroke-accent" strokeWidth="2" />
      <circle cx={x(share)} cy="5" r="3.5" className="fill-accent" />
    </svg>
  );
}
