import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { answer, myRights, renderAt } from '../../../test/render-at.tsx';
import {
  GrantRoleDocument,
  PeopleDocument,
  PeopleOfficesDocument,
  type PersonRowFragment,
  SchoolNamesDocument,
} from '../../gql/graphql.ts';

const person = (name: string, change: Partial<PersonRowFragment> = {}): PersonRowFragment => ({
  __typename: 'Person',
  personId: `id-of-${name}`,
  name,
  issuer: 'embedded',
  account: `account-of-${name}`,
  isSuspended: false,
  admittedAt: '2019-09-01T01:00:00Z',
  grants: [],
  ...change,
});
const grant: PersonRowFragment['grants'][number] = {
  __typename: 'PersonGrant',
  role: 'PRINCIPAL',
  scopeKind: 'SCHOOL',
  scopeId: 's1',
  until: null,
  isInForce: true,
  grantedAt: '2019-09-01T01:00:00Z',
  grantedBy: 'local-operator',
  eventId: 'e1',
};
const people = [person('孟校长', { grants: [grant] }), person('停用者', { isSuspended: true })];
const answers = [
  answer(PeopleDocument, { asOf: null }, { __typename: 'Query', people }),
  answer(PeopleOfficesDocument, {}, { __typename: 'Query', offices: [] }),
  answer(
    SchoolNamesDocument,
    {},
    {
      __typename: 'Query',
      schoolNames: [{ __typename: 'SchoolName', schoolId: 's1', code: '9900000001', name: '青禾小学' }],
    },
  ),
];

test('people stand with what they hold and where, and the table of rights below', async () => {
  renderAt('/people', [...answers]);
  const row = (await screen.findByRole('link', { name: '孟校长' })).closest('tr')!;
  expect(await within(row).findByText('校长（青禾小学）')).toBeTruthy();
  expect(within(screen.getByRole('link', { name: '停用者' }).closest('tr')!).getByText('已停用')).toBeTruthy();
  const rights = within(screen.getByRole('region', { name: '谁能做什么' }));
  const manage = rights.getByRole('rowheader', { name: '登记人员，授予、收回权限' }).closest('tr')!;
  expect(within(manage).getByText('管理员')).toBeTruthy();
});

test('an auditor reads and is offered no command', async () => {
  renderAt('/people?person=id-of-孟校长', [myRights(['read-people']), ...answers]);
  expect(await screen.findByRole('heading', { name: '孟校长' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: '登记人员' })).toBeNull();
  expect(screen.queryByRole('button', { name: '授予权限' })).toBeNull();
});

test('an administrator grants a role for the county without choosing a place', async () => {
  const granted: unknown[] = [];
  const mutation = {
    ...answer(
      GrantRoleDocument,
      { personId: 'id-of-孟校长', role: 'INSPECTOR', scopeKind: 'COUNTY', scopeId: null, until: null },
      { __typename: 'Mutation', grantRole: people[0]! },
    ),
  };
  const data = mutation.result;
  mutation.result = () => {
    granted.push('granted');
    return data as never;
  };
  renderAt('/people?person=id-of-孟校长', [mutation, ...answers]);
  const form = await screen.findByRole('form', { name: '授予权限' });
  await userEvent.selectOptions(within(form).getByLabelText('角色'), '督学');
  await userEvent.click(within(screen.getByRole('form', { name: '授予权限' })).getByRole('button', { name: '授予权限' }));
  expect(await screen.findByText('已保存，即时生效')).toBeTruthy();
  expect(granted).toEqual(['granted']);
});
