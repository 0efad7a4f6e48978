import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../../app/page-title.tsx';
import { PlansDocument } from '../../gql/graphql.ts';
import { AsOfField, useAsOf } from '../../governance/as-of-field.tsx';
import { SchoolYearField, useSchoolYear } from '../../governance/school-year-field.tsx';
import { useMyRights } from '../../governance/use-my-rights.ts';
import { useUnitNames } from '../../governance/use-unit-names.ts';
import { QueryState } from '../../states/query-state.tsx';
import { FormWorkgroup, SubmitPlan } from './plan-forms.tsx';
import { PlanCard } from './plan-card.tsx';
import { Workgroups } from './workgroups.tsx';

/** 学校工作小组 and 实施方案: who works on it in each school, what they plan, and whether it was approved. */
export function PlansPage() {
  const { t } = useTranslation();
  const asOf = useAsOf();
  const may = useMyRights();
  const schoolYear = useSchoolYear();
  const { myOffices, mySchools } = useUnitNames();
  const result = useQuery(PlansDocument, {
    variables: { schoolYear: schoolYear ?? 0, asOf },
    fetchPolicy: 'cache-and-network',
    skip: schoolYear === null,
  });
  if (schoolYear === null || !result.data) return <QueryState {...result} />;
  const { plans, workgroups } = result.data;
  /** Handed in and not returned, or approved: nothing can be submitted. */
  const isOver = (unitId: string) => plans.some((plan) => plan.unitId === unitId && plan.step !== 'RETURNED');
  const isWriting = asOf === null && may('write-plans');
  return (
    <div className="page">
      <PageTitle title={t('plans.title')} />
      <header className="page-head">
        <div>
          <h1>{t('plans.title')}</h1>
          <p className="lead">{t('plans.lead')}</p>
        </div>
        <div className="page-tools screen-only">
          <SchoolYearField />
          <AsOfField />
        </div>
      </header>
      <section className="section" aria-labelledby="plans-list">
        <h2 id="plans-list">{t('plans.list')}</h2>
        {plans.length === 0 ? (
          <p className="empty-note">{t('plans.none')}</p>
        ) : (
          plans.map((plan) => <PlanCard key={plan.planId} plan={plan} isNow={asOf === null} />)
        )}
        {isWriting &&
          [...myOffices.map(officeOf), ...mySchools.map(schoolOf)]
            .filter(({ unitId }) => !isOver(unitId))
            .map((unit) => <SubmitPlan key={unit.unitId} unit={unit} schoolYear={schoolYear} />)}
      </section>
      <section className="section" aria-labelledby="workgroups">
        <h2 id="workgroups">{t('plans.workgroups')}</h2>
        <Workgroups groups={workgroups} />
        {isWriting && mySchools.map((schoolId) => <FormWorkgroup key={schoolId} schoolId={schoolId} schoolYear={schoolYear} />)}
      </section>
    </div>
  );
}

const officeOf = (unitId: string) => ({ unitKind: 'OFFICE' as const, unitId });
const schoolOf = (unitId: string) => ({ unitKind: 'SCHOOL' as const, unitId });
