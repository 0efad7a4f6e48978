import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { PageTitle } from '../../app/page-title.tsx';
import { type AppraisalRowFragment, AppraisalsDocument } from '../../gql/graphql.ts';
import { AsOfField, useAsOf } from '../../governance/as-of-field.tsx';
import { useAddress } from '../../governance/use-address.ts';
import { useMyRights } from '../../governance/use-my-rights.ts';
import { usePlaceNames } from '../../governance/use-place-names.ts';
import { QueryState } from '../../states/query-state.tsx';
import { type Column, DataTable } from '../../tables/data-table.tsx';
import { CorrectAppraisal, RecordAppraisal } from './appraisal-commands.tsx';
import { AppraisalDetail } from './appraisal-detail.tsx';

/** 年度考核 of departments and townships. */
export function AppraisalsPage() {
  const { t } = useTranslation();
  const asOf = useAsOf();
  const may = useMyRights();
  const address = useAddress();
  const { placeOf } = usePlaceNames();
  const [params] = useSearchParams();
  const result = useQuery(AppraisalsDocument, { variables: { asOf }, fetchPolicy: 'cache-and-network' });
  const appraisals = result.data?.appraisals;
  if (!appraisals) return <QueryState {...result} />;
  const nameOf = (officeId: string) => placeOf({ officeId, schoolId: null }) ?? officeId;
  const chosen = appraisals.find(({ appraisalId }) => appraisalId === params.get('appraisal'));
  const mayRecord = asOf === null && may('record-appraisals');
  const columns: Column<AppraisalRowFragment>[] = [
    { id: 'year', title: t('appraisals.year'), cell: ({ year }) => year, value: ({ year }) => year },
    {
      id: 'unit',
      title: t('appraisals.unit'),
      cell: ({ appraisalId, officeId }) => (
        <Link to={address({ appraisal: appraisalId })} preventScrollReset>
          {nameOf(officeId)}
        </Link>
      ),
      value: ({ officeId }) => nameOf(officeId),
      isHead: true,
    },
    {
      id: 'points',
      title: t('appraisals.points'),
      cell: ({ points, outOf }) => t('appraisals.pointsOf', { points: points / 100, outOf: outOf / 100 }),
      value: ({ points }) => points / 100,
      isNumber: true,
    },
    {
      id: 'result',
      title: t('appraisals.result'),
      cell: (row) => t(`appraisals.resultOf.${row.result}`),
      value: (row) => t(`appraisals.resultOf.${row.result}`),
    },
    { id: 'document', title: t('appraisals.document'), cell: ({ document }) => document ?? '—', value: ({ document }) => document ?? '' },
    {
      id: 'corrections',
      title: t('appraisals.corrections'),
      cell: ({ corrections }) => (corrections.length > 0 ? t('appraisals.correctedTimes', { count: corrections.length }) : '—'),
      value: ({ corrections }) => corrections.length,
    },
  ];
  return (
    <div className="page">
      <PageTitle title={t('appraisals.title')} />
      <header className="page-head">
        <div>
          <h1>{t('appraisals.title')}</h1>
          <p className="lead">{t('appraisals.lead')}</p>
        </div>
        <div className="page-tools screen-only">
          <AsOfField />
        </div>
      </header>
      {appraisals.length === 0 ? (
        <p className="empty-note">{t('appraisals.none')}</p>
      ) : (
        <DataTable name={t('appraisals.table')} columns={columns} rows={appraisals} keyOf={({ appraisalId }) => appraisalId} />
      )}
      {chosen && (
        <AppraisalDetail appraisal={chosen} unit={nameOf(chosen.officeId)}>
          {mayRecord && <CorrectAppraisal key={chosen.appraisalId} appraisal={chosen} />}
        </AppraisalDetail>
      )}
      {mayRecord && <RecordAppraisal />}
    </div>
  );
}
