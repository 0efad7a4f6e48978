import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { PlacementViolationsDocument, type PlacementViolationTextFragment } from '../../gql/graphql.ts';
import { useDrawYear } from '../../draws/use-draw-year.ts';
import { useMyRights } from '../../governance/use-my-rights.ts';
import { useWording } from '../../language/use-wording.ts';
import { QueryState } from '../../states/query-state.tsx';
import { CaseCard } from './case-card.tsx';
import { CasePage } from './case-page.tsx';
import { useCasePlace } from './use-case-place.ts';
import { DecideViolation, ReportViolation } from './violation-forms.tsx';

const steps = ['REPORTED', 'CONFIRMED', 'DISMISSED'] as const;

/** What offends against the rules of placement: reported, then confirmed or dismissed by another hand; a veto fails the year. */
export function ViolationsPage() {
  const { t } = useTranslation();
  const may = useMyRights();
  const schoolYear = useDrawYear();
  const [params] = useSearchParams();
  const result = useQuery(PlacementViolationsDocument, {
    variables: { schoolYear: schoolYear ?? 0 },
    skip: schoolYear === null,
    fetchPolicy: 'cache-and-network',
  });
  if (!result.data) return <QueryState {...result} />;
  const { items, counts } = result.data.placementViolations;
  const shown = items.filter(({ step }) => !params.get('step') || step === params.get('step'));
  return (
    <CasePage
      title={t('draws.violation.title')}
      lead={t('draws.violation.lead')}
      counts={steps.map((step) => ({
        step,
        text: t(`draws.violation.stepOf.${step}`),
        count: counts.find((each) => each.step === step)?.count ?? 0,
      }))}
      none={shown.length === 0 ? t('draws.violation.none') : null}
      list={
        <ul className="draw-cases">
          {shown.map((violation) => (
            <ViolationCard key={violation.violationId} violation={violation} />
          ))}
        </ul>
      }
    >
      {may('report-violations') && schoolYear !== null && <ReportViolation schoolYear={schoolYear} />}
    </CasePage>
  );
}

function ViolationCard({ violation }: { violation: PlacementViolationTextFragment }) {
  const { t } = useTranslation();
  const { dateTime } = useWording();
  const may = useMyRights();
  const placeOf = useCasePlace();
  const { kind, channel, step, text, veto, cases, finding, reportedAt, isOwn } = violation;
  const isOpen = step === 'REPORTED';
  return (
    <CaseCard
      title={t('draws.cases.titled', { title: t(`draws.violation.kindOf.${kind}`), place: placeOf(violation) })}
      state={t(`draws.violation.stepOf.${step}`)}
      isOpen={isOpen}
      about={t('draws.cases.byAt', { who: t(`draws.violation.channelOf.${channel}`), at: dateTime(reportedAt) })}
    >
      <p className="written">{text ?? t('draws.cases.hidden')}</p>
      {step === 'CONFIRMED' && (
        <p>
          {t('draws.violation.casesText', { count: cases })}
          {veto && <strong className="problem-text"> ▲ {t('draws.violation.veto')}</strong>}
        </p>
      )}
      {finding && <p className="written fine">{t('draws.violation.withFinding', { finding })}</p>}
      {isOpen &&
        may('decide-draws') &&
        (isOwn ? <p className="empty-note">{t('draws.cases.ownHand')}</p> : <DecideViolation violationId={violation.violationId} />)}
    </CaseCard>
  );
}
