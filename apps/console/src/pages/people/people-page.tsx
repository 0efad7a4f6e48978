import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { PageTitle } from '../../app/page-title.tsx';
import { AdmitPersonDocument, PeopleDocument } from '../../gql/graphql.ts';
import { AsOfField, useAsOf } from '../../governance/as-of-field.tsx';
import { CommandForm } from '../../governance/command-form.tsx';
import { useCommand } from '../../governance/use-command.ts';
import { useMyRights } from '../../governance/use-my-rights.ts';
import { QueryState } from '../../states/query-state.tsx';
import { PeopleTable } from './people-table.tsx';
import { PersonDetail } from './person-detail.tsx';
import { RightsTable } from './rights-table.tsx';

/** Who may sign in and what they hold; what each right means; the administrator admits, grants, revokes, suspends. */
export function PeoplePage() {
  const { t } = useTranslation();
  const asOf = useAsOf();
  const may = useMyRights();
  const [params] = useSearchParams();
  const admit = useCommand(AdmitPersonDocument);
  const result = useQuery(PeopleDocument, { variables: { asOf }, fetchPolicy: 'cache-and-network' });
  const people = result.data?.people;
  if (!people) return <QueryState {...result} />;
  const chosen = people.find(({ personId }) => personId === params.get('person'));
  const handOf = (id: string) =>
    id === 'local-operator' ? t('audit.operator') : (people.find(({ personId }) => personId === id)?.name ?? id);
  const mayManage = asOf === null && may('manage-people');
  return (
    <div className="page">
      <PageTitle title={t('people.title')} />
      <header className="page-head">
        <div>
          <h1>{t('people.title')}</h1>
          <p className="lead">{t('people.lead')}</p>
        </div>
        <div className="page-tools screen-only">
          <AsOfField />
        </div>
      </header>
      <section className="section" aria-labelledby="people-table">
        <h2 id="people-table">{t('people.table')}</h2>
        {people.length === 0 ? <p className="empty-note">{t('people.none')}</p> : <PeopleTable people={people} />}
      </section>
      {chosen && <PersonDetail key={chosen.personId} person={chosen} handOf={handOf} mayManage={mayManage} />}
      {mayManage && (
        <CommandForm
          title={t('people.admit')}
          act={t('people.admit')}
          done={t('people.saved')}
          fields={[
            { name: 'name', label: t('people.name') },
            { name: 'account', label: t('people.account') },
            { name: 'issuer', label: t('people.issuer'), hint: t('people.issuerHint') },
          ]}
          onSubmit={({ name, account, issuer }) => admit({ name: name!.trim(), account: account!.trim(), issuer: issuer!.trim() })}
        >
          <p className="fine">{t('people.admitHint')}</p>
        </CommandForm>
      )}
      <section className="section" aria-labelledby="rights-table">
        <h2 id="rights-table">{t('people.matrix')}</h2>
        <p className="lead">{t('people.matrixLead')}</p>
        <RightsTable />
      </section>
    </div>
  );
}
