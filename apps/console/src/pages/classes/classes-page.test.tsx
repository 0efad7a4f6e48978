import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { answer, type Mock, renderAt } from '../../../test/render-at.tsx';
import { classesMoment, classRows, gradeRow, segregation } from '../../../test/sample-classes.ts';
import { now, qinghe } from '../../../test/sample-workbench.ts';
import {
  ClassesDocument,
  ClassesMomentDocument,
  type ClassesQueryVariables,
  type ClassRowFragment,
  GradesDocument,
  PlacedDocument,
  type PlacedRowFragment,
  SegregationDocument,
} from '../../gql/graphql.ts';

const moment = answer(ClassesMomentDocument, now, { __typename: 'Query', county: classesMoment });
const plain: ClassesQueryVariables = {
  ...now,
  stage: null,
  grade: null,
  schoolId: null,
  search: null,
  aboveLimit: null,
  sort: 'SIZE_DESC',
};
const listOf = (variables: Partial<ClassesQueryVariables>, classes: readonly ClassRowFragment[]): Mock =>
  answer(
    ClassesDocument,
    { ...plain, ...variables },
    {
      __typename: 'Query',
      county: {
        __typename: 'County',
        id: 'county-2019',
        classList: {
          __typename: 'CountyClassListConnection',
          totalCount: classes.length,
          pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
          edges: classes.map((node) => ({ __typename: 'CountyClassListConnectionEdge' as const, cursor: node.id, node })),
        },
      },
    },
  );
const address = () => screen.getByTestId('address').textContent;

test('each class tells its size beside the limit and the shares of its students; what nobody filled in is a dash', async () => {
  renderAt('/classes', [moment, listOf({}, classRows)]);
  const row = (await screen.findByRole('link', { name: '三年级1班' })).closest('tr')!;
  expect(within(row).getByText('超标 1 人')).toBeTruthy();
  expect(row.textContent).toContain('65.2%');
  expect(row.textContent).toContain('—');
});

test('filters stand in the address and are the service’s to apply; schools stand there by their code', async () => {
  renderAt(`/classes?stage=PRIMARY&grade=3&school=${qinghe.code}&size=above&order=NAME`, [
    moment,
    listOf({ stage: 'PRIMARY', grade: 3, schoolId: qinghe.id, aboveLimit: true, sort: 'NAME' }, [classRows[0]!]),
    listOf({ stage: 'PRIMARY', grade: 3, schoolId: qinghe.id, sort: 'NAME' }, classRows),
  ]);
  expect(await screen.findByText('共 1 个班')).toBeTruthy();
  await userEvent.selectOptions(screen.getByRole('combobox', { name: /班额/ }), '全部');
  expect(await screen.findByText('共 2 个班')).toBeTruthy();
  expect(address()).toBe(`/classes?stage=PRIMARY&grade=3&school=${qinghe.code}&order=NAME`);
});

test('a long list is shown fifty at a time, and each page has an address', async () => {
  const many = Array.from({ length: 60 }, (_, at) => ({ ...classRows[0]!, id: `class-${at}`, classNo: at + 1 }));
  renderAt('/classes', [moment, listOf({}, many)]);
  await userEvent.click(await screen.findByRole('link', { name: '下一页' }));
  expect(address()).toBe('/classes?page=2');
  expect(screen.getByRole('link', { name: '三年级60班' })).toBeTruthy();
  expect(screen.queryByRole('link', { name: '三年级1班' })).toBeNull();
  expect(screen.getByText('第 2 页，共 2 页')).toBeTruthy();
});

test('the most unequal grade names the attribute and the two classes', async () => {
  renderAt('/classes?view=grades', [
    moment,
    answer(
      GradesDocument,
      { ...now, stage: null, schoolId: null },
      {
        __typename: 'Query',
        county: {
          __typename: 'County',
          id: 'county-2019',
          gradeBalances: {
            __typename: 'CountyGradeBalancesConnection',
            totalCount: 1,
            pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
            edges: [{ __typename: 'CountyGradeBalancesConnectionEdge', cursor: '1', node: gradeRow }],
          },
        },
      },
    ),
  ]);
  const row = (await screen.findByRole('rowheader', { name: '青禾小学' })).closest('tr')!;
  expect(row.textContent).toContain('0.51');
  expect(row.textContent).toContain('男生占比 三年级1班 65.2% · 三年级2班 40%');
  expect(row.textContent).toContain('25.2 个百分点');
});

const placed = (of: Partial<PlacedRowFragment>): PlacedRowFragment => ({
  __typename: 'PlacementCohort',
  id: 'placed-1',
  grade: 1,
  state: 'FIXED',
  hasChoice: true,
  annulled: 0,
  enrolled: 90,
  placed: 91,
  sizeGap: 1,
  genderGap: 0.74,
  largestDifference: 0.123,
  late: 1,
  changesAsked: 3,
  changesApproved: 1,
  objections: 2,
  objectionsOpen: 1,
  violations: 0,
  school: { __typename: 'School', id: qinghe.id, name: qinghe.name },
  ...of,
});

test('a starting grade tells how it was placed and what came after; one that was not drawn has dashes', async () => {
  const single = placed({ id: 'placed-s', state: 'NONE', hasChoice: false });
  const undrawn = placed({
    id: 'placed-7',
    grade: 7,
    state: 'NONE',
    annulled: 1,
    placed: null,
    sizeGap: null,
    genderGap: null,
    largestDifference: null,
  });
  renderAt('/classes?view=placed', [
    moment,
    answer(PlacedDocument, now, {
      __typename: 'Query',
      county: {
        __typename: 'County',
        id: 'county-2019',
        placements: {
          __typename: 'CountyPlacementsConnection',
          totalCount: 3,
          pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
          edges: [placed({}), undrawn, single].map((node) => ({
            __typename: 'CountyPlacementsConnectionEdge' as const,
            cursor: node.id,
            node,
          })),
        },
      },
    }),
  ]);
  const [drawn, other, only] = (await screen.findAllByRole('rowheader', { name: '青禾小学' })).map(
    (head) => head.closest('tr')!.textContent,
  );
  expect(drawn).toContain('一年级已确定90911');
  expect(drawn).toContain('0.12');
  expect(drawn).toContain('1／3');
  expect(drawn).toContain('2（1）');
  expect(other).toContain('七年级未抽签作废 1 次');
  expect(other).toContain('—');
  expect(only).toContain('只有一个班');
});

test('segregation is told in words, and what nobody declared has no parts', async () => {
  renderAt('/classes?view=mixing', [
    moment,
    answer(SegregationDocument, now, {
      __typename: 'Query',
      county: {
        __typename: 'County',
        id: 'county-2019',
        stages: [{ __typename: 'StageEquity', stage: 'PRIMARY', classCount: 39, schoolCount: 6, segregation }],
      },
    }),
  ]);
  expect(await screen.findByText('最集中的是随迁子女：5.6% 的差异在学校之间，1.2% 在同校各班之间，93.2% 在班级之内。')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '看数据表' }));
  const row = screen.getByRole('rowheader', { name: /留守儿童/ }).closest('tr')!;
  expect(row.querySelector('[data-status]')!.getAttribute('data-status')).toBe('NO_DATA');
  expect(row.textContent).not.toContain('0%');
});
