import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import type { PersonRowFragment } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';
import { type Column, DataTable } from '../../tables/data-table.tsx';
import { roleOf } from './role-words.ts';
import { useGrantPlaces } from './use-grant-places.ts';

/** Who may sign in, and what they hold. */
export function PeopleTable({ people }: { people: readonly PersonRowFragment[] }) {
  const { t } = useTranslation();
  const { date, say } = useWording();
  const { nameOf } = useGrantPlaces();
  const [params] = useSearchParams();
  const addressOf = (personId: string) => {
    const search = new URLSearchParams(params);
    search.set('person', personId);
    return `?${search.toString()}#person`;
  };
  const nameOfPerson = ({ name }: PersonRowFragment) => name ?? t('command.erased');
  const held = ({ grants }: PersonRowFragment) =>
    grants
      .filter(({ isInForce }) => isInForce)
      .map((grant) => t('command.withNote', { name: say(roleOf(grant.role)), note: nameOf(grant) }));
  const state = (person: PersonRowFragment) =>
    t(person.isSuspended ? 'people.suspended' : held(person).length === 0 ? 'people.withoutGrants' : 'people.active');
  const columns: Column<PersonRowFragment>[] = [
    {
      id: 'name',
      title: t('people.name'),
      cell: (person) => (
        <Link to={addressOf(person.personId)} preventScrollReset>
          {nameOfPerson(person)}
        </Link>
      ),
      value: nameOfPerson,
      isHead: true,
    },
    {
      id: 'grants',
      title: t('people.grants'),
      cell: (person) => held(person).join(t('app.listSeparator')) || '—',
      value: (person) => held(person).join(t('app.listSeparator')),
      isSentence: true,
    },
    { id: 'state', title: t('people.state'), cell: state, value: state },
    { id: 'account', title: t('people.account'), cell: ({ account }) => account ?? '—', value: ({ account }) => account },
    { id: 'issuer', title: t('people.issuer'), cell: ({ issuer }) => issuer, value: ({ issuer }) => issuer },
    {
      id: 'admitted',
      title: t('people.admitted'),
      cell: ({ admittedAt }) => date(admittedAt),
      value: ({ admittedAt }) => admittedAt.slice(0, 10),
    },
  ];
  return <DataTable name={t('people.table')} columns={columns} rows={people} keyOf={({ personId }) => personId} />;
}
