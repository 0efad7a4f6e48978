import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { answer, myRights, renderAt } from '../../../test/render-at.tsx';
import {
  ClassNamesDocument,
  FindChildDocument,
  type FindChildMutation,
  GrantRoleDocument,
  OfficeChoicesDocument,
  PeopleDocument,
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
  class: null,
  until: null,
  isInForce: true,
  grantedAt: '2019-09-01T01:00:00Z',
  grantedBy: 'local-operator',
  eventId: 'e1',
};
const people = [person('孟校长', { grants: [grant] }), person('停用者', { isSuspended: true })];
const answers = [
  answer(PeopleDocument, { asOf: null }, { __typename: 'Query', people }),
  answer(OfficeChoicesDocument, {}, { __typename: 'Query', offices: [] }),
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

const ofAdministrator = async (role: string) => {
  const form = await screen.findByRole('form', { name: '授予权限' });
  await userEvent.selectOptions(within(form).getByLabelText('角色'), role);
  await userEvent.selectOptions(within(screen.getByRole('form', { name: '授予权限' })).getByLabelText('学校'), '青禾小学（9900000001）');
  return within(screen.getByRole('form', { name: '授予权限' }));
};
const grantMock = (variables: { role: 'HOMEROOM_TEACHER' | 'PARENT'; scopeKind: 'CLASS' | 'CHILD'; scopeId: string }) =>
  answer(GrantRoleDocument, { personId: 'id-of-孟校长', until: null, ...variables }, { __typename: 'Mutation', grantRole: people[0]! });

test('a homeroom teacher’s class is chosen by way of its school', async () => {
  const classNames = answer(
    ClassNamesDocument,
    { schoolId: 's1' },
    {
      __typename: 'Query',
      classNames: [{ __typename: 'ClassName', classId: 'c1', schoolYear: 2019, grade: 3, classNo: 2, name: null }],
    },
  );
  const granted = grantMock({ role: 'HOMEROOM_TEACHER', scopeKind: 'CLASS', scopeId: 'c1' });
  renderAt('/people?person=id-of-孟校长', [classNames, granted, ...answers]);
  const form = await ofAdministrator('班主任');
  await form.findByRole('option', { name: '三年级2班' });
  await userEvent.selectOptions(screen.getByLabelText('班级'), '三年级2班');
  await userEvent.click(screen.getByRole('button', { name: '授予权限' }));
  expect(await screen.findByText('已保存，即时生效')).toBeTruthy();
});

test('a school without classes says so', async () => {
  const none = answer(ClassNamesDocument, { schoolId: 's1' }, { __typename: 'Query', classNames: [] });
  renderAt('/people?person=id-of-孟校长', [none, ...answers]);
  expect(await (await ofAdministrator('班主任')).findByText('这所学校在最新学年没有班级。')).toBeTruthy();
});

test('a parent’s child is found by its national student id; without it nothing is granted, and it stands in no address', async () => {
  const find = (nationalStudentId: string, findChild: FindChildMutation['findChild']) =>
    answer(FindChildDocument, { schoolId: 's1', nationalStudentId }, { __typename: 'Mutation', findChild });
  const unknown = { __typename: 'Refusal' as const, code: 'ChildUnknown', zh: '这所学校没有这个学生。', en: 'No such student.' };
  const found = { __typename: 'FoundChild' as const, childId: 'k1', schoolYear: 2019, grade: 3, classNo: 2 };
  const granted = grantMock({ role: 'PARENT', scopeKind: 'CHILD', scopeId: 'k1' });
  renderAt('/people?person=id-of-孟校长', [find('G1', unknown), find('G2', found), granted, ...answers]);
  const form = await ofAdministrator('家长或监护人');
  await userEvent.click(form.getByRole('button', { name: '授予权限' }));
  expect(await screen.findByText('请先选择学校，并用学籍接续标识找到孩子。')).toBeTruthy();
  const number = form.getByLabelText('孩子的学籍接续标识');
  await userEvent.type(number, 'G1');
  await userEvent.click(form.getByRole('button', { name: '查找' }));
  expect(await screen.findByText('这所学校没有这个学生。')).toBeTruthy();
  await userEvent.clear(number);
  await userEvent.type(number, 'G2');
  await userEvent.click(form.getByRole('button', { name: '查找' }));
  expect(await screen.findByText(/找到：2019—2020学年 三年级2班/)).toBeTruthy();
  await userEvent.click(form.getByRole('button', { name: '授予权限' }));
  expect(await screen.findByText('已保存，即时生效')).toBeTruthy();
  expect(screen.getByTestId('address').textContent).toBe('/people?person=id-of-孟校长');
});
