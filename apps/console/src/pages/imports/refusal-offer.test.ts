import { expect, test } from 'vitest';
import { chinese } from '../../language/chinese.ts';
import type { ImportKind, ImportStatus } from '../../gql/graphql.ts';
import { refusalOffer } from './refusal-offer.ts';

const titleOf = (kind: ImportKind) => chinese.fileKind[kind];
const refused = (code: string, zh: string, status: ImportStatus = 'REFUSED') =>
  refusalOffer({ status, problem: { __typename: 'Message', code, zh, en: '' } }, titleOf);

test('a file that is another of the office files is offered as that', () => {
  expect(refused('another-file', '这看起来是《教师花名册》（工作表“Sheet1”），不是《学籍基础信息表》。')).toEqual({
    as: 'kind',
    kind: 'TEACHER_ROSTER',
  });
});

test('a file of a kind that is not taken yet is offered as nothing', () => {
  expect(refused('another-file', '这看起来是《固定资产台账》，不是《学籍基础信息表》。')).toBeNull();
});

test('a roster of another year is offered for that year', () => {
  expect(refused('another-school-year', '所选学年是 2019—2020，但有 9/9 行的入学年月与年级不符；看起来是 2018—2019 学年的名册。')).toEqual({
    as: 'year',
    schoolYear: 2018,
  });
});

test('columns of no template lead to a layout of their own, other refusals to nothing', () => {
  expect(refused('missing-columns', '缺少必需的列')).toEqual({ as: 'layout' });
  expect(refused('no-rows', '只有表头')).toBeNull();
  expect(refused('missing-columns', '', 'DONE')).toBeNull();
});
