import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../../app/page-title.tsx';
import { OfficesDocument } from '../../gql/graphql.ts';
import { AsOfField, useAsOf } from '../../governance/as-of-field.tsx';
import { useMyRights } from '../../governance/use-my-rights.ts';
import { QueryState } from '../../states/query-state.tsx';
import { DefectList } from './defect-list.tsx';
import { NameMapping } from './name-mapping.tsx';
import { OfficeForms } from './office-forms.tsx';
import { OfficeTable } from './office-table.tsx';
import '../policy/policy.css';

/** The county's offices, which of them the documents mean, and the clauses for which nobody answers. */
export function OfficesPage() {
  const { t } = useTranslation();
  const asOf = useAsOf();
  const may = useMyRights();
  const result = useQuery(OfficesDocument, { variables: { asOf }, fetchPolicy: 'cache-and-network' });
  if (!result.data) return <QueryState {...result} />;
  const { offices, officeNames, assignmentDefects, countySettings } = result.data;
  const mayAssign = asOf === null && may('assign-offices');
  const { monthlyReportDay, quarterlyMeeting } = countySettings;
  return (
    <div className="page">
      <PageTitle title={t('offices.title')} />
      <header className="page-head">
        <div>
          <h1>{t('offices.title')}</h1>
          <p className="lead">{t('offices.lead')}</p>
        </div>
        <div className="page-tools screen-only">
          <AsOfField />
        </div>
      </header>
      <DefectList defects={assignmentDefects} />
      <section className="section" aria-labelledby="offices-table">
        <h2 id="offices-table">{t('offices.table')}</h2>
        {offices.length === 0 ? <p className="empty-note">{t('offices.none')}</p> : <OfficeTable offices={offices} />}
      </section>
      {mayAssign && <OfficeForms offices={offices} />}
      <NameMapping names={officeNames} offices={offices} mayAssign={mayAssign} />
      <section className="section" aria-labelledby="offices-settings">
        <h2 id="offices-settings">{t('offices.settings')}</h2>
        <ul className="choice-list">
          <li>{monthlyReportDay === null ? t('policy.monthlyNone') : t('policy.monthly', { day: monthlyReportDay })}</li>
          <li>{t(quarterlyMeeting ? 'policy.quarterly' : 'policy.quarterlyNone')}</li>
        </ul>
      </section>
    </div>
  );
}
