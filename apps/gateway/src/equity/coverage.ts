import type { Message } from '@junheng/graphql';
import type { SchoolView } from '../api.ts';
import { allStudentsOf } from './stage-equipment.ts';

/** What is missing, the file that would bring it, and how many schools it concerns (null: all of them). */
export type CoverageGap = { missing: Message; fileZh: string; fileEn: string; count: number | null };

/** What the county's picture lacks, and which file would bring it. An empty county lacks everything. */
export function coverageGaps(schools: readonly SchoolView[]): CoverageGap[] {
  const withStudents = schools.filter((school) => allStudentsOf(school) > 0);
  const withoutConditions = withStudents.filter(({ conditions }) => conditions === null).length;
  const withoutValue = withStudents.filter(({ conditions }) => conditions !== null && conditions.equipmentValueFen === null).length;
  const withoutStudents = schools.length - withStudents.length;
  const gaps: CoverageGap[] = [];
  const gap = (missing: Message, file: { fileZh: string; fileEn: string }, count: number | null) => {
    if (count !== 0) gaps.push({ missing, ...file, count });
  };
  if (schools.length === 0) {
    gap({ code: 'NO_SCHOOLS', zh: '还没有学校', en: 'No schools yet' }, conditionsFile, null);
    gap({ code: 'NO_ROSTER', zh: '还没有学生', en: 'No students yet' }, rosterFile, null);
  }
  gap(
    { code: 'SCHOOLS_WITHOUT_CONDITIONS', zh: '有学生而没有办学条件的学校', en: 'Schools with students but without conditions' },
    conditionsFile,
    withoutConditions,
  );
  gap(
    { code: 'SCHOOLS_WITHOUT_EQUIPMENT_VALUE', zh: '未填报教学仪器设备资产值的学校', en: 'Schools without a declared equipment value' },
    conditionsFile,
    withoutValue,
  );
  gap({ code: 'SCHOOLS_WITHOUT_STUDENTS', zh: '没有学生名册的学校', en: 'Schools without a student roster' }, rosterFile, withoutStudents);
  gap(assetLedgerMissing, { fileZh: '固定资产台账', fileEn: 'Fixed-asset ledger' }, null);
  return gaps;
}

/** Why the CV between classes has no value: the equipment of a class is in no file that the platform reads yet. */
export const assetLedgerMissing: Message = {
  code: 'ASSET_LEDGER_MISSING',
  zh: '缺固定资产台账:不知道设备在哪个班,算不出班级之间的差异系数',
  en: 'Asset ledger missing: which class holds which equipment is unknown, so there is no CV between classes',
};

const conditionsFile = { fileZh: '学校办学条件表', fileEn: 'School-conditions file' };
const rosterFile = { fileZh: '学籍基础信息表', fileEn: 'Student roster' };
