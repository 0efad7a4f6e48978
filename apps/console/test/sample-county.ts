import type { CountyQuery, IndicatorFiguresFragment, MeasureFiguresFragment, StageFiguresFragment } from '../src/gql/graphql.ts';

const message = (code: string, zh: string, en: string) => ({ __typename: 'Message' as const, code, zh, en });

export const metCv: MeasureFiguresFragment = {
  __typename: 'Measure',
  value: 0.35625,
  limit: 0.5,
  status: 'MET',
  formula: 'CV = S / X̄',
  limitSource: message('nq.a.15', '教督〔2017〕6号', 'National measure 2017 no. 6'),
  missing: null,
  censusDate: '2019-09-01',
};

export const notMetCv: MeasureFiguresFragment = { ...metCv, value: 0.50004, status: 'NOT_MET' };

export const noDataCv: MeasureFiguresFragment = {
  ...metCv,
  value: null,
  limit: 0.3,
  status: 'NO_DATA',
  missing: message('ASSET_LEDGER_MISSING', '缺固定资产台账', 'No data: asset ledger missing'),
  censusDate: null,
};

export const primary: StageFiguresFragment = {
  __typename: 'StageEquity',
  stage: 'PRIMARY',
  students: 130,
  schoolCount: 2,
  classCount: 3,
  classSizes: {
    __typename: 'ClassSizes',
    mean: 43.3,
    largest: 57,
    cv: 0.1846,
    oneStudentClasses: 0,
    sizeLimit: 45,
    aboveLimit: 1,
    oversized: 1,
    extremelyOversized: 0,
    distribution: [
      { __typename: 'ClassSizeBin', from: 36, to: 40, classes: 2 },
      { __typename: 'ClassSizeBin', from: 56, to: 60, classes: 1 },
    ],
  },
  composition: {
    __typename: 'Composition',
    students: 130,
    male: 70,
    female: 58,
    genderUnknown: 2,
    migrant: 13,
    migrantUnknown: 26,
    leftBehind: 20,
    leftBehindUnknown: 0,
    boarding: 0,
    boardingUnknown: 130,
    subsidised: 26,
    subsidisedUnknown: 4,
  },
  compulsory: true,
  teachers: null,
  equipmentCv: notMetCv,
  classEquipmentCv: noDataCv,
  equipmentStandardYuan: 2000,
  equipmentYuanPerStudent: 2100,
  equipment: [equipment('青禾小学', 'school-1', 1999.9, 0.25), equipment('竹林村小学', 'school-2', 3000, 0.75)],
  excluded: [
    {
      __typename: 'ExcludedSchool',
      school: { __typename: 'School', id: 'school-3', name: '溪口小学' },
      reason: message('NotDeclared', '没有填报设备值', 'No equipment value was declared'),
    },
  ],
};

/** A stage of which nothing is known: no classes, so nothing about it may read as met. */
export const emptyJunior: StageFiguresFragment = {
  ...primary,
  stage: 'JUNIOR',
  students: 0,
  schoolCount: 0,
  classCount: 0,
  classSizes: { ...primary.classSizes, mean: null, largest: null, cv: null, sizeLimit: 50, aboveLimit: 0, oversized: 0, distribution: [] },
  equipmentCv: { ...noDataCv, limit: 0.45 },
  equipmentStandardYuan: 2500,
  equipmentYuanPerStudent: null,
  equipment: [],
  excluded: [],
};

const count = (labelEn: string, labelZh: string, value: number | null) => ({
  __typename: 'IndicatorInput' as const,
  labelZh,
  labelEn,
  value,
});

export const nineYears: IndicatorFiguresFragment = {
  __typename: 'CountyIndicator',
  id: 'cty.retention-nine-year',
  nameZh: '义务教育(九年)巩固率',
  nameEn: 'Nine-year compulsory retention',
  value: 98.97,
  unit: '%',
  goal: 99,
  goalSource: message('jt.overall.4', '金教发〔2018〕16号', 'Opinions 2018 no. 16'),
  status: 'NOT_MET',
  formula: '100 · G / (E + ΣI − ΣO − ΣD)',
  variantZh: '未调整',
  variantEn: 'Unadjusted',
  variantValue: 100.4,
  cohortYear: 2018,
  missing: null,
  inputs: [
    count('G graduates', 'G 毕业人数', 961),
    count('E entered', 'E 入学人数', 957),
    count('ΣI in', 'ΣI 转入', 24),
    count('ΣO out', 'ΣO 转出', 9),
    count('ΣD died', 'ΣD 死亡', 1),
  ],
};

export const noJuniorRetention: IndicatorFiguresFragment = {
  ...nineYears,
  id: 'cty.retention-junior-3y',
  nameZh: '初中三年巩固率',
  nameEn: 'Three-year junior retention',
  value: null,
  goal: 95,
  status: 'NO_DATA',
  variantValue: null,
  cohortYear: 2019,
  missing: message('COHORT_ROWS_MISSING', '年度同龄组统计表中缺:2017学年7年级', 'Missing in the yearly cohort counts: grade 7 of 2017/18'),
  inputs: nineYears.inputs.map((input) => ({ ...input, value: null })),
};

export const county: CountyQuery['county'] = {
  __typename: 'County',
  id: 'county-2019',
  code: '000000',
  schoolYear: 2019,
  empty: false,
  students: 130,
  schoolCount: 3,
  classCount: 3,
  asOf: '2019-09-12T03:04:00Z',
  ledgerSize: 4565,
  newestFact: { __typename: 'Fact', eventId: 'event-9', ledgerIndex: 4564 },
  coverage: [
    {
      __typename: 'CoverageGap',
      missing: message('ASSET_LEDGER_MISSING', '缺固定资产台账', 'Asset ledger'),
      fileZh: '固定资产台账',
      fileEn: 'Fixed-asset ledger',
      count: null,
      students: null,
    },
    {
      __typename: 'CoverageGap',
      missing: message('GENDER_UNKNOWN', '性别未知的学生', 'Students whose gender is unknown'),
      fileZh: '学籍基础信息表',
      fileEn: 'Student roster',
      count: null,
      students: 20,
    },
  ],
  unplaced: 12,
  teachers: null,
  indicators: [nineYears, noJuniorRetention],
  stages: [primary, emptyJunior],
};

function equipment(name: string, id: string, yuanPerStudent: number, contribution: number): StageFiguresFragment['equipment'][number] {
  return {
    __typename: 'SchoolStageEquipment',
    school: { __typename: 'School', id, name },
    students: 65,
    valueYuan: yuanPerStudent * 65,
    yuanPerStudent,
    contribution,
  };
}
