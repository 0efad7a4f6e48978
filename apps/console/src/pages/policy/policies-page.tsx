import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageTitle } from '../../app/page-title.tsx';
import { PoliciesDocument, type PoliciesQuery } from '../../gql/graphql.ts';
import { DayLink } from '../../governance/day-link.tsx';
import { AsOfField, useAsOf } from '../../governance/as-of-field.tsx';
import { useWording } from '../../language/use-wording.ts';
import { QueryState } from '../../states/query-state.tsx';
import { type Column, DataTable } from '../../tables/data-table.tsx';
import { ConflictList } from './conflict-list.tsx';
import './policy.css';

type Document = PoliciesQuery['policyDocuments'][number];

/** Every document that the program knows as it stands in this county, and where those in force differ. */
export function PoliciesPage() {
  const { t } = useTranslation();
  const { pick, date } = useWording();
  const asOf = useAsOf();
  const result = useQuery(PoliciesDocument, { variables: { asOf }, fetchPolicy: 'cache-and-network' });
  const { data } = result;
  if (!data) return <QueryState {...result} />;
  const versionText = ({ version }: Document) =>
    version ? t('policy.versionFrom', { version: version.version, from: date(version.from) }) : t('policy.noVersion');
  const search = asOf === null ? '' : `?asOf=${asOf}`;
  const columns: Column<Document>[] = [
    {
      id: 'document',
      title: t('policy.document'),
      isHead: true,
      isSentence: true,
      value: ({ titleZh, titleEn }) => pick(titleZh, titleEn),
      cell: ({ packId, shortZh, shortEn, titleZh, titleEn, docNumber }) => (
        <>
          <Link to={`/policy/${packId}${search}`}>{pick(shortZh, shortEn)}</Link>
          <span className="fine below">{[pick(titleZh, titleEn), docNumber].filter(Boolean).join(' ')}</span>
        </>
      ),
    },
    {
      id: 'issuer',
      title: t('policy.issuer'),
      value: ({ issuerZh, issuerEn }) => pick(issuerZh, issuerEn),
      cell: ({ issuerZh, issuerEn }) => pick(issuerZh, issuerEn),
    },
    { id: 'date', title: t('policy.date'), value: ({ date: day }) => day, cell: ({ date: day }) => day },
    {
      id: 'standing',
      title: t('policy.standing'),
      value: ({ standing }) => t(`policy.standingOf.${standing}`),
      cell: ({ standing }) => <span className={`tag tag-${standing.toLowerCase()}`}>{t(`policy.standingOf.${standing}`)}</span>,
    },
    { id: 'version', title: t('policy.version'), value: versionText, cell: versionText },
    {
      id: 'clauses',
      title: t('policy.clauses'),
      isNumber: true,
      value: ({ obligations }) => obligations,
      cell: ({ obligations }) => obligations,
    },
    {
      id: 'defects',
      title: t('policy.defects'),
      isNumber: true,
      value: ({ defects }) => defects,
      cell: ({ packId, defects }) => (defects === 0 ? '0' : <DayLink to={`/policy/${packId}?state=defect`}>{defects}</DayLink>),
    },
  ];
  return (
    <div className="page">
      <PageTitle title={t('policy.title')} />
      <header className="page-head">
        <div>
          <h1>{t('policy.title')}</h1>
          <p className="lead">{t('policy.lead')}</p>
        </div>
        <div className="page-tools screen-only">
          <AsOfField />
        </div>
      </header>
      <section className="section" aria-labelledby="policy-documents">
        <h2 id="policy-documents">{t('policy.documents')}</h2>
        <DataTable name={t('policy.documents')} columns={columns} rows={data.policyDocuments} keyOf={({ packId }) => packId} />
      </section>
      <ConflictList conflicts={data.policyConflicts} />
    </div>
  );
}
