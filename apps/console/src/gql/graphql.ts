/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type FindingSeverity =
  | 'ERROR'
  | 'NOTICE';

/** 导入文件的种类 / Kind of an imported file */
export type ImportKind =
  /** 班级信息表 */
  | 'CLASS_LIST'
  /** 年度同龄组统计表 */
  | 'COHORT_COUNTS'
  /** 区县采集表 */
  | 'COUNTY_FORM'
  /** 适龄残疾儿童少年登记表 */
  | 'DISABLED_REGISTER'
  /** 起始年级新生名册 */
  | 'NEW_STUDENTS'
  /** 学校办学条件表 */
  | 'SCHOOL_CONDITIONS'
  /** 学籍基础信息表 */
  | 'STUDENT_ROSTER'
  /** 教师花名册 */
  | 'TEACHER_ROSTER';

/** 试算 → 待确认 | 拒收 | 无变化;待确认 → 导入中 → 完成,或放弃;中断 = 故障 / See the status of an import */
export type ImportStatus =
  | 'CHECKING'
  | 'DISCARDED'
  | 'DONE'
  | 'FAILED'
  | 'READY'
  | 'REFUSED'
  | 'RUNNING'
  | 'UNCHANGED'
  | 'WITHDRAWING'
  | 'WITHDRAWN';

/** 达标 / 未达标 / 无数据。没有来源的一律是无数据,绝不显示达标 / What no source feeds is NO_DATA with the missing source, never MET */
export type MeasureStatus =
  | 'MET'
  | 'NOT_MET'
  | 'NO_DATA';

export type SchoolOwnership =
  /** 民办 */
  | 'PRIVATE'
  /** 公办 */
  | 'PUBLIC';

/** 学段 / Stage of schooling */
export type Stage =
  /** 初中,七至九年级 / Junior secondary, grades 7–9 */
  | 'JUNIOR'
  /** 幼儿园(学前一年),不属义务教育 / Kindergarten year, outside compulsory education */
  | 'KINDERGARTEN'
  /** 小学,一至六年级 / Primary, grades 1–6 */
  | 'PRIMARY';

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { __typename: 'Query', me: { __typename: 'Actor', id: string, nameZh: string, nameEn: string } };

export type FactRowFragment = { __typename: 'Fact', eventId: string, ledgerIndex: number, type: string, titleZh: string, titleEn: string, time: string, source: { __typename: 'FileRow', importId: string, fileName: string | null, fileHash: string, sheet: string, row: number } | null };

export type CompositionFiguresFragment = { __typename: 'Composition', students: number, male: number, female: number, genderUnknown: number, migrant: number, migrantUnknown: number, leftBehind: number, leftBehindUnknown: number, boarding: number, boardingUnknown: number, subsidised: number, subsidisedUnknown: number };

export type TeacherFiguresFragment = { __typename: 'TeacherCounts', total: number, fullTime: number, bachelorOrHigher: number, midTitleOrHigher: number, backbone: number, ruralUnder35: number, studentsPerFullTimeTeacher: number | null };

export type MeasureFiguresFragment = { __typename: 'Measure', value: number | null, limit: number, status: MeasureStatus, formula: string, censusDate: string | null, limitSource: { __typename: 'Message', code: string, zh: string, en: string }, missing: { __typename: 'Message', code: string, zh: string, en: string } | null };

export type MessageTextFragment = { __typename: 'Message', code: string, zh: string, en: string };

export type OpenImportsQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenImportsQuery = { __typename: 'Query', imports: { __typename: 'QueryImportsConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'QueryImportsConnectionEdge', cursor: string, node: { __typename: 'Import', id: string, importId: string, kind: ImportKind, layout: string | null, status: ImportStatus, fileName: string, fileHash: string, schoolYear: number, sheet: string | null, rows: number, rowsDone: number, newRows: number, changedRows: number, unchangedRows: number, rejectedRows: number, skippedRows: number, newSchools: number, newClasses: number, newStudents: number, newTeachers: number, correctionRows: number, startedBy: string, startedAt: string, finishedAt: string | null, token: string | null, problem: { __typename: 'Message', code: string, zh: string, en: string } | null, withdrawal: { __typename: 'ImportWithdrawal', reason: string, withdrawnBy: string, withdrawnAt: string, withdrawnSubjects: number, keptSubjects: number, subjects: number } | null } }> } };

export type ViewReachedQueryVariables = Exact<{
  waitFor: string;
}>;


export type ViewReachedQuery = { __typename: 'Query', county: { __typename: 'County', id: string } };

export type SchoolClassQueryVariables = Exact<{
  id: string;
}>;


export type SchoolClassQuery = { __typename: 'Query', node:
    | { __typename: 'County', id: string }
    | { __typename: 'Import', id: string }
    | { __typename: 'School', id: string }
    | { __typename: 'SchoolClass', schoolYear: number, stage: Stage, grade: number, classNo: number, size: number, sizeLimit: number | null, name: string | null, declaredStudents: number | null, declaredMale: number | null, declaredFemale: number | null, boardingClass: boolean | null, homeroomKnown: boolean, id: string, school: { __typename: 'School', id: string, name: string }, composition: { __typename: 'Composition', subsidisedShare: number | null, students: number, male: number, female: number, genderUnknown: number, migrant: number, migrantUnknown: number, leftBehind: number, leftBehindUnknown: number, boarding: number, boardingUnknown: number, subsidised: number, subsidisedUnknown: number } }
   | null };

export type SchoolClassFactsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type SchoolClassFactsQuery = { __typename: 'Query', node:
    | { __typename: 'County', id: string }
    | { __typename: 'Import', id: string }
    | { __typename: 'School', id: string }
    | { __typename: 'SchoolClass', id: string, facts: { __typename: 'SchoolClassFactsConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'SchoolClassFactsConnectionEdge', cursor: string, node: { __typename: 'Fact', eventId: string, ledgerIndex: number, type: string, titleZh: string, titleEn: string, time: string, source: { __typename: 'FileRow', importId: string, fileName: string | null, fileHash: string, sheet: string, row: number } | null } }> } }
   | null };

export type ConflictYearsQueryVariables = Exact<{ [key: string]: never; }>;


export type ConflictYearsQuery = { __typename: 'Query', county: { __typename: 'County', id: string, schoolYear: number, schoolYears: Array<number>, empty: boolean } };

export type ConflictsQueryVariables = Exact<{
  schoolYear: number;
  after?: string | null | undefined;
}>;


export type ConflictsQuery = { __typename: 'Query', conflicts: { __typename: 'QueryConflictsConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'QueryConflictsConnectionEdge', cursor: string, node: { __typename: 'Conflict', kind: string, schoolId: string | null, schoolCode: string | null, schoolName: string | null, grade: number | null, classNo: number | null, about: { __typename: 'Message', code: string, zh: string, en: string }, one: { __typename: 'ConflictSide', kind: ImportKind, value: string, importId: string | null, fileName: string | null, row: number | null }, other: { __typename: 'ConflictSide', kind: ImportKind, value: string, importId: string | null, fileName: string | null, row: number | null } } }> } };

export type ConflictRowFragment = { __typename: 'Conflict', kind: string, schoolId: string | null, schoolCode: string | null, schoolName: string | null, grade: number | null, classNo: number | null, about: { __typename: 'Message', code: string, zh: string, en: string }, one: { __typename: 'ConflictSide', kind: ImportKind, value: string, importId: string | null, fileName: string | null, row: number | null }, other: { __typename: 'ConflictSide', kind: ImportKind, value: string, importId: string | null, fileName: string | null, row: number | null } };

export type ConflictSideTextFragment = { __typename: 'ConflictSide', kind: ImportKind, value: string, importId: string | null, fileName: string | null, row: number | null };

export type CountyQueryVariables = Exact<{
  schoolYear?: number | null | undefined;
  waitFor?: string | null | undefined;
}>;


export type CountyQuery = { __typename: 'Query', county: { __typename: 'County', id: string, code: string, schoolYear: number, schoolYears: Array<number>, empty: boolean, students: number, schoolCount: number, classCount: number, unplaced: number, asOf: string | null, ledgerSize: number, teachers: { __typename: 'TeacherCounts', total: number, fullTime: number, bachelorOrHigher: number, midTitleOrHigher: number, backbone: number, ruralUnder35: number, studentsPerFullTimeTeacher: number | null } | null, newestFact: { __typename: 'Fact', eventId: string, ledgerIndex: number } | null, coverage: Array<{ __typename: 'CoverageGap', fileZh: string, fileEn: string, count: number | null, students: number | null, missing: { __typename: 'Message', code: string, zh: string, en: string } }>, files: Array<{ __typename: 'FileCoverage', kind: ImportKind, seen: boolean }>, indicators: Array<{ __typename: 'CountyIndicator', id: string, nameZh: string, nameEn: string, value: number | null, unit: string, goal: number, status: MeasureStatus, formula: string, variantZh: string, variantEn: string, variantValue: number | null, cohortYear: number | null, goalSource: { __typename: 'Message', code: string, zh: string, en: string }, missing: { __typename: 'Message', code: string, zh: string, en: string } | null, inputs: Array<{ __typename: 'IndicatorInput', labelZh: string, labelEn: string, value: number | null }> }>, stages: Array<{ __typename: 'StageEquity', stage: Stage, students: number, schoolCount: number, classCount: number, compulsory: boolean, equipmentStandardYuan: number, equipmentYuanPerStudent: number | null, teachers: { __typename: 'TeacherCounts', total: number, fullTime: number, bachelorOrHigher: number, midTitleOrHigher: number, backbone: number, ruralUnder35: number, studentsPerFullTimeTeacher: number | null } | null, classSizes: { __typename: 'ClassSizes', mean: number | null, largest: number | null, cv: number | null, oneStudentClasses: number, sizeLimit: number | null, aboveLimit: number, oversized: number, extremelyOversized: number, distribution: Array<{ __typename: 'ClassSizeBin', from: number, to: number, classes: number }> }, composition: { __typename: 'Composition', students: number, male: number, female: number, genderUnknown: number, migrant: number, migrantUnknown: number, leftBehind: number, leftBehindUnknown: number, boarding: number, boardingUnknown: number, subsidised: number, subsidisedUnknown: number }, equipmentCv: { __typename: 'Measure', value: number | null, limit: number, status: MeasureStatus, formula: string, censusDate: string | null, limitSource: { __typename: 'Message', code: string, zh: string, en: string }, missing: { __typename: 'Message', code: string, zh: string, en: string } | null }, classEquipmentCv: { __typename: 'Measure', value: number | null, limit: number, status: MeasureStatus, formula: string, censusDate: string | null, limitSource: { __typename: 'Message', code: string, zh: string, en: string }, missing: { __typename: 'Message', code: string, zh: string, en: string } | null }, equipment: Array<{ __typename: 'SchoolStageEquipment', students: number, valueYuan: number, yuanPerStudent: number, contribution: number | null, school: { __typename: 'School', id: string, name: string } }>, excluded: Array<{ __typename: 'ExcludedSchool', school: { __typename: 'School', id: string, name: string }, reason: { __typename: 'Message', code: string, zh: string, en: string } }> }> } };

export type StageFiguresFragment = { __typename: 'StageEquity', stage: Stage, students: number, schoolCount: number, classCount: number, compulsory: boolean, equipmentStandardYuan: number, equipmentYuanPerStudent: number | null, teachers: { __typename: 'TeacherCounts', total: number, fullTime: number, bachelorOrHigher: number, midTitleOrHigher: number, backbone: number, ruralUnder35: number, studentsPerFullTimeTeacher: number | null } | null, classSizes: { __typename: 'ClassSizes', mean: number | null, largest: number | null, cv: number | null, oneStudentClasses: number, sizeLimit: number | null, aboveLimit: number, oversized: number, extremelyOversized: number, distribution: Array<{ __typename: 'ClassSizeBin', from: number, to: number, classes: number }> }, composition: { __typename: 'Composition', students: number, male: number, female: number, genderUnknown: number, migrant: number, migrantUnknown: number, leftBehind: number, leftBehindUnknown: number, boarding: number, boardingUnknown: number, subsidised: number, subsidisedUnknown: number }, equipmentCv: { __typename: 'Measure', value: number | null, limit: number, status: MeasureStatus, formula: string, censusDate: string | null, limitSource: { __typename: 'Message', code: string, zh: string, en: string }, missing: { __typename: 'Message', code: string, zh: string, en: string } | null }, classEquipmentCv: { __typename: 'Measure', value: number | null, limit: number, status: MeasureStatus, formula: string, censusDate: string | null, limitSource: { __typename: 'Message', code: string, zh: string, en: string }, missing: { __typename: 'Message', code: string, zh: string, en: string } | null }, equipment: Array<{ __typename: 'SchoolStageEquipment', students: number, valueYuan: number, yuanPerStudent: number, contribution: number | null, school: { __typename: 'School', id: string, name: string } }>, excluded: Array<{ __typename: 'ExcludedSchool', school: { __typename: 'School', id: string, name: string }, reason: { __typename: 'Message', code: string, zh: string, en: string } }> };

export type EquipmentOfSchoolFragment = { __typename: 'SchoolStageEquipment', students: number, valueYuan: number, yuanPerStudent: number, contribution: number | null, school: { __typename: 'School', id: string, name: string } };

export type LargeClassesQueryVariables = Exact<{
  schoolYear: number;
  stage: Stage;
  aboveLimit: boolean;
  after?: string | null | undefined;
}>;


export type LargeClassesQuery = { __typename: 'Query', county: { __typename: 'County', id: string, classes: { __typename: 'CountyClassesConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'CountyClassesConnectionEdge', cursor: string, node: { __typename: 'SchoolClass', id: string, grade: number, classNo: number, size: number, sizeLimit: number | null, school: { __typename: 'School', id: string, name: string } } }> } } };

export type IndicatorFiguresFragment = { __typename: 'CountyIndicator', id: string, nameZh: string, nameEn: string, value: number | null, unit: string, goal: number, status: MeasureStatus, formula: string, variantZh: string, variantEn: string, variantValue: number | null, cohortYear: number | null, goalSource: { __typename: 'Message', code: string, zh: string, en: string }, missing: { __typename: 'Message', code: string, zh: string, en: string } | null, inputs: Array<{ __typename: 'IndicatorInput', labelZh: string, labelEn: string, value: number | null }> };

export type IndicatorFactsQueryVariables = Exact<{
  schoolYear: number;
}>;


export type IndicatorFactsQuery = { __typename: 'Query', county: { __typename: 'County', id: string, indicators: Array<{ __typename: 'CountyIndicator', id: string, inputs: Array<{ __typename: 'IndicatorInput', facts: Array<{ __typename: 'Fact', eventId: string, ledgerIndex: number, type: string, titleZh: string, titleEn: string, time: string, source: { __typename: 'FileRow', importId: string, fileName: string | null, fileHash: string, sheet: string, row: number } | null }> }> }> } };

export type LatestImportsQueryVariables = Exact<{ [key: string]: never; }>;


export type LatestImportsQuery = { __typename: 'Query', imports: { __typename: 'QueryImportsConnection', edges: Array<{ __typename: 'QueryImportsConnectionEdge', cursor: string, node: { __typename: 'Import', id: string, importId: string, kind: ImportKind, status: ImportStatus, schoolYear: number, finishedAt: string | null } }> } };

export type LoadDemoMutationVariables = Exact<{ [key: string]: never; }>;


export type LoadDemoMutation = { __typename: 'Mutation', loadDemo:
    | { __typename: 'DemoStarted', imports: Array<{ __typename: 'Import', id: string, importId: string, kind: ImportKind, layout: string | null, status: ImportStatus, fileName: string, fileHash: string, schoolYear: number, sheet: string | null, rows: number, rowsDone: number, newRows: number, changedRows: number, unchangedRows: number, rejectedRows: number, skippedRows: number, newSchools: number, newClasses: number, newStudents: number, newTeachers: number, correctionRows: number, startedBy: string, startedAt: string, finishedAt: string | null, token: string | null, problem: { __typename: 'Message', code: string, zh: string, en: string } | null, withdrawal: { __typename: 'ImportWithdrawal', reason: string, withdrawnBy: string, withdrawnAt: string, withdrawnSubjects: number, keptSubjects: number, subjects: number } | null }> }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type ImportSchoolChangesQueryVariables = Exact<{
  importId: string;
  after?: string | null | undefined;
}>;


export type ImportSchoolChangesQuery = { __typename: 'Query', import: { __typename: 'Import', id: string, schoolChanges: { __typename: 'ImportSchoolChangesConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'ImportSchoolChangesConnectionEdge', cursor: string, node: { __typename: 'SchoolChange', schoolId: string | null, schoolCode: string | null, schoolName: string | null, newRows: number, changedRows: number, unchangedRows: number, rejectedRows: number, newClasses: number, movedIn: number, movedOut: number } }> } } | null };

export type SchoolChangeRowFragment = { __typename: 'SchoolChange', schoolId: string | null, schoolCode: string | null, schoolName: string | null, newRows: number, changedRows: number, unchangedRows: number, rejectedRows: number, newClasses: number, movedIn: number, movedOut: number };

export type ImportFieldChangesQueryVariables = Exact<{
  importId: string;
}>;


export type ImportFieldChangesQuery = { __typename: 'Query', import: { __typename: 'Import', id: string, fieldChanges: Array<{ __typename: 'FieldChange', field: string, zh: string, en: string, rows: number }> } | null };

export type ImportFiguresFragment = { __typename: 'Import', id: string, importId: string, kind: ImportKind, layout: string | null, status: ImportStatus, fileName: string, fileHash: string, schoolYear: number, sheet: string | null, rows: number, rowsDone: number, newRows: number, changedRows: number, unchangedRows: number, rejectedRows: number, skippedRows: number, newSchools: number, newClasses: number, newStudents: number, newTeachers: number, correctionRows: number, startedBy: string, startedAt: string, finishedAt: string | null, token: string | null, problem: { __typename: 'Message', code: string, zh: string, en: string } | null, withdrawal: { __typename: 'ImportWithdrawal', reason: string, withdrawnBy: string, withdrawnAt: string, withdrawnSubjects: number, keptSubjects: number, subjects: number } | null };

export type ImportsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ImportsQuery = { __typename: 'Query', imports: { __typename: 'QueryImportsConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'QueryImportsConnectionEdge', cursor: string, node: { __typename: 'Import', id: string, importId: string, kind: ImportKind, layout: string | null, status: ImportStatus, fileName: string, fileHash: string, schoolYear: number, sheet: string | null, rows: number, rowsDone: number, newRows: number, changedRows: number, unchangedRows: number, rejectedRows: number, skippedRows: number, newSchools: number, newClasses: number, newStudents: number, newTeachers: number, correctionRows: number, startedBy: string, startedAt: string, finishedAt: string | null, token: string | null, problem: { __typename: 'Message', code: string, zh: string, en: string } | null, withdrawal: { __typename: 'ImportWithdrawal', reason: string, withdrawnBy: string, withdrawnAt: string, withdrawnSubjects: number, keptSubjects: number, subjects: number } | null } }> } };

export type ImportDeskQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportDeskQuery = { __typename: 'Query', county: { __typename: 'County', id: string, schoolYear: number, empty: boolean } };

export type ImportJobQueryVariables = Exact<{
  importId: string;
}>;


export type ImportJobQuery = { __typename: 'Query', import: { __typename: 'Import', id: string, importId: string, kind: ImportKind, layout: string | null, status: ImportStatus, fileName: string, fileHash: string, schoolYear: number, sheet: string | null, rows: number, rowsDone: number, newRows: number, changedRows: number, unchangedRows: number, rejectedRows: number, skippedRows: number, newSchools: number, newClasses: number, newStudents: number, newTeachers: number, correctionRows: number, startedBy: string, startedAt: string, finishedAt: string | null, token: string | null, problem: { __typename: 'Message', code: string, zh: string, en: string } | null, withdrawal: { __typename: 'ImportWithdrawal', reason: string, withdrawnBy: string, withdrawnAt: string, withdrawnSubjects: number, keptSubjects: number, subjects: number } | null } | null };

export type ImportFactQueryVariables = Exact<{
  importId: string;
}>;


export type ImportFactQuery = { __typename: 'Query', import: { __typename: 'Import', id: string, fact: { __typename: 'Fact', eventId: string } | null } | null };

export type ImportFindingsQueryVariables = Exact<{
  importId: string;
  severity?: FindingSeverity | null | undefined;
  code?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ImportFindingsQuery = { __typename: 'Query', import: { __typename: 'Import', id: string, findings: { __typename: 'ImportFindingsConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'ImportFindingsConnectionEdge', cursor: string, node: { __typename: 'Finding', severity: FindingSeverity, sheet: string, row: number, column: string | null, value: string | null, expectedZh: string, expectedEn: string, cureZh: string, cureEn: string, problem: { __typename: 'Message', code: string, zh: string, en: string } } }> } } | null };

export type FindingKindsQueryVariables = Exact<{
  importId: string;
}>;


export type FindingKindsQuery = { __typename: 'Query', import: { __typename: 'Import', id: string, findingKinds: Array<{ __typename: 'FindingKind', code: string, zh: string, en: string, severity: FindingSeverity, count: number }> } | null };

export type FindingKindCountFragment = { __typename: 'FindingKind', code: string, zh: string, en: string, severity: FindingSeverity, count: number };

export type FindingRowFragment = { __typename: 'Finding', severity: FindingSeverity, sheet: string, row: number, column: string | null, value: string | null, expectedZh: string, expectedEn: string, cureZh: string, cureEn: string, problem: { __typename: 'Message', code: string, zh: string, en: string } };

export type CheckImportMutationVariables = Exact<{
  kind: ImportKind;
  fileHash: string;
  fileName: string;
  schoolYear: number;
  layout?: string | null | undefined;
}>;


export type CheckImportMutation = { __typename: 'Mutation', checkImport:
    | { __typename: 'Import', id: string, importId: string, kind: ImportKind, layout: string | null, status: ImportStatus, fileName: string, fileHash: string, schoolYear: number, sheet: string | null, rows: number, rowsDone: number, newRows: number, changedRows: number, unchangedRows: number, rejectedRows: number, skippedRows: number, newSchools: number, newClasses: number, newStudents: number, newTeachers: number, correctionRows: number, startedBy: string, startedAt: string, finishedAt: string | null, token: string | null, problem: { __typename: 'Message', code: string, zh: string, en: string } | null, withdrawal: { __typename: 'ImportWithdrawal', reason: string, withdrawnBy: string, withdrawnAt: string, withdrawnSubjects: number, keptSubjects: number, subjects: number } | null }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type ConfirmImportMutationVariables = Exact<{
  importId: string;
}>;


export type ConfirmImportMutation = { __typename: 'Mutation', confirmImport:
    | { __typename: 'Import', id: string, importId: string, kind: ImportKind, layout: string | null, status: ImportStatus, fileName: string, fileHash: string, schoolYear: number, sheet: string | null, rows: number, rowsDone: number, newRows: number, changedRows: number, unchangedRows: number, rejectedRows: number, skippedRows: number, newSchools: number, newClasses: number, newStudents: number, newTeachers: number, correctionRows: number, startedBy: string, startedAt: string, finishedAt: string | null, token: string | null, problem: { __typename: 'Message', code: string, zh: string, en: string } | null, withdrawal: { __typename: 'ImportWithdrawal', reason: string, withdrawnBy: string, withdrawnAt: string, withdrawnSubjects: number, keptSubjects: number, subjects: number } | null }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type DiscardImportMutationVariables = Exact<{
  importId: string;
}>;


export type DiscardImportMutation = { __typename: 'Mutation', discardImport:
    | { __typename: 'Import', id: string, importId: string, kind: ImportKind, layout: string | null, status: ImportStatus, fileName: string, fileHash: string, schoolYear: number, sheet: string | null, rows: number, rowsDone: number, newRows: number, changedRows: number, unchangedRows: number, rejectedRows: number, skippedRows: number, newSchools: number, newClasses: number, newStudents: number, newTeachers: number, correctionRows: number, startedBy: string, startedAt: string, finishedAt: string | null, token: string | null, problem: { __typename: 'Message', code: string, zh: string, en: string } | null, withdrawal: { __typename: 'ImportWithdrawal', reason: string, withdrawnBy: string, withdrawnAt: string, withdrawnSubjects: number, keptSubjects: number, subjects: number } | null }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

type ImportAnswer_Import_Fragment = { __typename: 'Import', id: string, importId: string, kind: ImportKind, layout: string | null, status: ImportStatus, fileName: string, fileHash: string, schoolYear: number, sheet: string | null, rows: number, rowsDone: number, newRows: number, changedRows: number, unchangedRows: number, rejectedRows: number, skippedRows: number, newSchools: number, newClasses: number, newStudents: number, newTeachers: number, correctionRows: number, startedBy: string, startedAt: string, finishedAt: string | null, token: string | null, problem: { __typename: 'Message', code: string, zh: string, en: string } | null, withdrawal: { __typename: 'ImportWithdrawal', reason: string, withdrawnBy: string, withdrawnAt: string, withdrawnSubjects: number, keptSubjects: number, subjects: number } | null };

type ImportAnswer_Refusal_Fragment = { __typename: 'Refusal', code: string, zh: string, en: string };

export type ImportAnswerFragment =
  | ImportAnswer_Import_Fragment
  | ImportAnswer_Refusal_Fragment
;

export type ImportChangedSubscriptionVariables = Exact<{
  importId: string;
}>;


export type ImportChangedSubscription = { importChanged: { __typename: 'Import', id: string, importId: string, kind: ImportKind, layout: string | null, status: ImportStatus, fileName: string, fileHash: string, schoolYear: number, sheet: string | null, rows: number, rowsDone: number, newRows: number, changedRows: number, unchangedRows: number, rejectedRows: number, skippedRows: number, newSchools: number, newClasses: number, newStudents: number, newTeachers: number, correctionRows: number, startedBy: string, startedAt: string, finishedAt: string | null, token: string | null, problem: { __typename: 'Message', code: string, zh: string, en: string } | null, withdrawal: { __typename: 'ImportWithdrawal', reason: string, withdrawnBy: string, withdrawnAt: string, withdrawnSubjects: number, keptSubjects: number, subjects: number } | null } };

export type LayoutsQueryVariables = Exact<{ [key: string]: never; }>;


export type LayoutsQuery = { __typename: 'Query', layouts: Array<{ __typename: 'Layout', layoutId: string, kind: ImportKind, titleZh: string, titleEn: string }> };

export type WithdrawalPreviewQueryVariables = Exact<{
  importId: string;
}>;


export type WithdrawalPreviewQuery = { __typename: 'Query', import: { __typename: 'Import', id: string, withdrawalPreview: { __typename: 'WithdrawalPreview', schools: number, classes: number, students: number, teachers: number, others: number, restored: number, kept: number, unchangedLater: number } | null } | null };

export type WithdrawImportMutationVariables = Exact<{
  importId: string;
  reason: string;
}>;


export type WithdrawImportMutation = { __typename: 'Mutation', withdrawImport:
    | { __typename: 'Import', id: string, importId: string, kind: ImportKind, layout: string | null, status: ImportStatus, fileName: string, fileHash: string, schoolYear: number, sheet: string | null, rows: number, rowsDone: number, newRows: number, changedRows: number, unchangedRows: number, rejectedRows: number, skippedRows: number, newSchools: number, newClasses: number, newStudents: number, newTeachers: number, correctionRows: number, startedBy: string, startedAt: string, finishedAt: string | null, token: string | null, problem: { __typename: 'Message', code: string, zh: string, en: string } | null, withdrawal: { __typename: 'ImportWithdrawal', reason: string, withdrawnBy: string, withdrawnAt: string, withdrawnSubjects: number, keptSubjects: number, subjects: number } | null }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type LayoutListQueryVariables = Exact<{ [key: string]: never; }>;


export type LayoutListQuery = { __typename: 'Query', layouts: Array<{ __typename: 'Layout', layoutId: string, kind: ImportKind, titleZh: string, titleEn: string, builtIn: boolean, document: string }> };

export type LayoutOfFileFragment = { __typename: 'Layout', layoutId: string, kind: ImportKind, titleZh: string, titleEn: string, builtIn: boolean, document: string };

export type DefineLayoutMutationVariables = Exact<{
  document: string;
}>;


export type DefineLayoutMutation = { __typename: 'Mutation', defineLayout:
    | { __typename: 'Layout', layoutId: string, kind: ImportKind, titleZh: string, titleEn: string, builtIn: boolean, document: string }
    | { __typename: 'LayoutInvalid', code: string, zh: string, en: string, flaws: Array<{ __typename: 'LayoutFlaw', path: string, zh: string, en: string }> }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type LayoutFaultsFragment = { __typename: 'LayoutInvalid', code: string, zh: string, en: string, flaws: Array<{ __typename: 'LayoutFlaw', path: string, zh: string, en: string }> };

export type ProposeLayoutMutationVariables = Exact<{
  fileHash: string;
  kind?: ImportKind | null | undefined;
}>;


export type ProposeLayoutMutation = { __typename: 'Mutation', proposeLayout:
    | { __typename: 'LayoutProposal', kind: ImportKind, sheet: string, headerRow: number, rows: number, document: string, knownLayout: string | null, columns: Array<{ __typename: 'SampledColumn', title: string, samples: Array<string> }>, proposals: Array<{ __typename: 'ColumnProposal', column: string, isRequired: boolean, from: string | null, certainty: number, mayBeAbsent: boolean, mayKeepCodes: boolean, mayBeMissing: boolean, reason: { __typename: 'Message', code: string, zh: string, en: string } | null, values: Array<{ __typename: 'ValueProposal', found: string, rows: number, becomes: string | null }>, words: Array<{ __typename: 'TemplateWord', word: string, en: string }> }> }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type ProposalFragment = { __typename: 'LayoutProposal', kind: ImportKind, sheet: string, headerRow: number, rows: number, document: string, knownLayout: string | null, columns: Array<{ __typename: 'SampledColumn', title: string, samples: Array<string> }>, proposals: Array<{ __typename: 'ColumnProposal', column: string, isRequired: boolean, from: string | null, certainty: number, mayBeAbsent: boolean, mayKeepCodes: boolean, mayBeMissing: boolean, reason: { __typename: 'Message', code: string, zh: string, en: string } | null, values: Array<{ __typename: 'ValueProposal', found: string, rows: number, becomes: string | null }>, words: Array<{ __typename: 'TemplateWord', word: string, en: string }> }> };

export type ProposalOfColumnFragment = { __typename: 'ColumnProposal', column: string, isRequired: boolean, from: string | null, certainty: number, mayBeAbsent: boolean, mayKeepCodes: boolean, mayBeMissing: boolean, reason: { __typename: 'Message', code: string, zh: string, en: string } | null, values: Array<{ __typename: 'ValueProposal', found: string, rows: number, becomes: string | null }>, words: Array<{ __typename: 'TemplateWord', word: string, en: string }> };

export type TryLayoutMutationVariables = Exact<{
  fileHash: string;
  document: string;
}>;


export type TryLayoutMutation = { __typename: 'Mutation', tryLayout:
    | { __typename: 'LayoutInvalid', code: string, zh: string, en: string, flaws: Array<{ __typename: 'LayoutFlaw', path: string, zh: string, en: string }> }
    | { __typename: 'LayoutTrial', columns: Array<string>, rows: Array<{ __typename: 'TriedRow', row: number, cells: Array<string>, findings: Array<{ __typename: 'Finding', severity: FindingSeverity, sheet: string, row: number, column: string | null, value: string | null, expectedZh: string, expectedEn: string, cureZh: string, cureEn: string, problem: { __typename: 'Message', code: string, zh: string, en: string } }> }>, problem: { __typename: 'Message', code: string, zh: string, en: string } | null }
    | { __typename: 'Refusal', code: string, zh: string, en: string }
   };

export type TrialFragment = { __typename: 'LayoutTrial', columns: Array<string>, rows: Array<{ __typename: 'TriedRow', row: number, cells: Array<string>, findings: Array<{ __typename: 'Finding', severity: FindingSeverity, sheet: string, row: number, column: string | null, value: string | null, expectedZh: string, expectedEn: string, cureZh: string, cureEn: string, problem: { __typename: 'Message', code: string, zh: string, en: string } }> }>, problem: { __typename: 'Message', code: string, zh: string, en: string } | null };

export type ReceiptQueryVariables = Exact<{
  eventId: string;
}>;


export type ReceiptQuery = { __typename: 'Query', receipt: { __typename: 'Receipt', json: string, fact: { __typename: 'Fact', eventId: string, ledgerIndex: number, type: string, titleZh: string, titleEn: string, time: string, source: { __typename: 'FileRow', importId: string, fileName: string | null, fileHash: string, sheet: string, row: number } | null }, school: { __typename: 'School', id: string, name: string } | null, schoolClass: { __typename: 'SchoolClass', id: string, grade: number, classNo: number, school: { __typename: 'School', id: string, name: string } } | null } | null, ledger: { __typename: 'Ledger', size: number, verifierKey: string } };

export type SchoolQueryVariables = Exact<{
  id: string;
}>;


export type SchoolQuery = { __typename: 'Query', node:
    | { __typename: 'County', id: string }
    | { __typename: 'Import', id: string }
    | { __typename: 'School', schoolYear: number, ownership: SchoolOwnership | null, unplaced: number, id: string, name: string, code: string, schoolType: string, schoolTypeZh: string, schoolTypeEn: string, areaZh: string, areaEn: string, township: string | null, students: number, unplacedByGrade: Array<{ __typename: 'GradeCount', grade: number, students: number }>, teachers: { __typename: 'TeacherCounts', total: number, fullTime: number, bachelorOrHigher: number, midTitleOrHigher: number, backbone: number, ruralUnder35: number, studentsPerFullTimeTeacher: number | null } | null, composition: { __typename: 'Composition', students: number, male: number, female: number, genderUnknown: number, migrant: number, migrantUnknown: number, leftBehind: number, leftBehindUnknown: number, boarding: number, boardingUnknown: number, subsidised: number, subsidisedUnknown: number }, conditions: { __typename: 'SchoolConditions', censusDate: string, equipmentYuan: number | null, teachingAreaM2: number | null, indoorSportsAreaM2: number | null, sportsGroundAreaM2: number | null, computers: number | null, studentComputers: number | null, books: number | null, multimediaRooms: number | null, fact: { __typename: 'Fact', eventId: string, ledgerIndex: number, type: string, titleZh: string, titleEn: string, time: string, source: { __typename: 'FileRow', importId: string, fileName: string | null, fileHash: string, sheet: string, row: number } | null } } | null, stages: Array<{ __typename: 'SchoolStage', stage: Stage, students: number, classCount: number, equipmentYuanPerStudent: number | null, equipmentStandardYuan: number, equipmentStatus: MeasureStatus }> }
    | { __typename: 'SchoolClass', id: string }
   | null };

export type SchoolClassesQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type SchoolClassesQuery = { __typename: 'Query', node:
    | { __typename: 'County', id: string }
    | { __typename: 'Import', id: string }
    | { __typename: 'School', id: string, classes: { __typename: 'SchoolClassesConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'SchoolClassesConnectionEdge', cursor: string, node: { __typename: 'SchoolClass', id: string, stage: Stage, grade: number, classNo: number, size: number, sizeLimit: number | null, declaredStudents: number | null, homeroomKnown: boolean } }> } }
    | { __typename: 'SchoolClass', id: string }
   | null };

export type SchoolFactsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type SchoolFactsQuery = { __typename: 'Query', node:
    | { __typename: 'County', id: string }
    | { __typename: 'Import', id: string }
    | { __typename: 'School', id: string, facts: { __typename: 'SchoolFactsConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'SchoolFactsConnectionEdge', cursor: string, node: { __typename: 'Fact', eventId: string, ledgerIndex: number, type: string, titleZh: string, titleEn: string, time: string, source: { __typename: 'FileRow', importId: string, fileName: string | null, fileHash: string, sheet: string, row: number } | null } }> } }
    | { __typename: 'SchoolClass', id: string }
   | null };

export type SchoolsQueryVariables = Exact<{
  schoolYear?: number | null | undefined;
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type SchoolsQuery = { __typename: 'Query', county: { __typename: 'County', id: string, schoolYear: number, schoolYears: Array<number>, empty: boolean, schools: { __typename: 'CountySchoolsConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'CountySchoolsConnectionEdge', cursor: string, node: { __typename: 'School', id: string, name: string, code: string, schoolType: string, schoolTypeZh: string, schoolTypeEn: string, areaZh: string, areaEn: string, township: string | null, students: number, stages: Array<{ __typename: 'SchoolStage', stage: Stage, students: number, classCount: number, equipmentYuanPerStudent: number | null, equipmentStandardYuan: number, equipmentStatus: MeasureStatus }> } }> } } };

export type SchoolRowFragment = { __typename: 'School', id: string, name: string, code: string, schoolType: string, schoolTypeZh: string, schoolTypeEn: string, areaZh: string, areaEn: string, township: string | null, students: number, stages: Array<{ __typename: 'SchoolStage', stage: Stage, students: number, classCount: number, equipmentYuanPerStudent: number | null, equipmentStandardYuan: number, equipmentStatus: MeasureStatus }> };

export type StageOfSchoolFragment = { __typename: 'SchoolStage', stage: Stage, students: number, classCount: number, equipmentYuanPerStudent: number | null, equipmentStandardYuan: number, equipmentStatus: MeasureStatus };

export const FactRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"eventId"}},{"kind":"Field","name":{"kind":"Name","value":"ledgerIndex"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"titleZh"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"time"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"importId"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"fileHash"}},{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"row"}}]}}]}}]} as unknown as DocumentNode<FactRowFragment, unknown>;
export const MessageTextFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]} as unknown as DocumentNode<MessageTextFragment, unknown>;
export const ConflictSideTextFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictSideText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictSide"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"importId"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"row"}}]}}]} as unknown as DocumentNode<ConflictSideTextFragment, unknown>;
export const ConflictRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"schoolId"}},{"kind":"Field","name":{"kind":"Name","value":"schoolCode"}},{"kind":"Field","name":{"kind":"Name","value":"schoolName"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"classNo"}},{"kind":"Field","name":{"kind":"Name","value":"one"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictSideText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictSideText"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictSideText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictSide"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"importId"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"row"}}]}}]} as unknown as DocumentNode<ConflictRowFragment, unknown>;
export const TeacherFiguresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TeacherFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TeacherCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"fullTime"}},{"kind":"Field","name":{"kind":"Name","value":"bachelorOrHigher"}},{"kind":"Field","name":{"kind":"Name","value":"midTitleOrHigher"}},{"kind":"Field","name":{"kind":"Name","value":"backbone"}},{"kind":"Field","name":{"kind":"Name","value":"ruralUnder35"}},{"kind":"Field","name":{"kind":"Name","value":"studentsPerFullTimeTeacher"}}]}}]} as unknown as DocumentNode<TeacherFiguresFragment, unknown>;
export const CompositionFiguresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CompositionFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Composition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"students"}},{"kind":"Field","name":{"kind":"Name","value":"male"}},{"kind":"Field","name":{"kind":"Name","value":"female"}},{"kind":"Field","name":{"kind":"Name","value":"genderUnknown"}},{"kind":"Field","name":{"kind":"Name","value":"migrant"}},{"kind":"Field","name":{"kind":"Name","value":"migrantUnknown"}},{"kind":"Field","name":{"kind":"Name","value":"leftBehind"}},{"kind":"Field","name":{"kind":"Name","value":"leftBehindUnknown"}},{"kind":"Field","name":{"kind":"Name","value":"boarding"}},{"kind":"Field","name":{"kind":"Name","value":"boardingUnknown"}},{"kind":"Field","name":{"kind":"Name","value":"subsidised"}},{"kind":"Field","name":{"kind":"Name","value":"subsidisedUnknown"}}]}}]} as unknown as DocumentNode<CompositionFiguresFragment, unknown>;
export const MeasureFiguresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasureFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"formula"}},{"kind":"Field","name":{"kind":"Name","value":"limitSource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"censusDate"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]} as unknown as DocumentNode<MeasureFiguresFragment, unknown>;
export const EquipmentOfSchoolFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EquipmentOfSchool"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SchoolStageEquipment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"students"}},{"kind":"Field","name":{"kind":"Name","value":"valueYuan"}},{"kind":"Field","name":{"kind":"Name","value":"yuanPerStudent"}},{"kind":"Field","name":{"kind":"Name","value":"contribution"}}]}}]} as unknown as DocumentNode<EquipmentOfSchoolFragment, unknown>;
export const StageFiguresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StageFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StageEquity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"students"}},{"kind":"Field","name":{"kind":"Name","value":"schoolCount"}},{"kind":"Field","name":{"kind":"Name","value":"classCount"}},{"kind":"Field","name":{"kind":"Name","value":"compulsory"}},{"kind":"Field","name":{"kind":"Name","value":"teachers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TeacherFigures"}}]}},{"kind":"Field","name":{"kind":"Name","value":"classSizes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"largest"}},{"kind":"Field","name":{"kind":"Name","value":"cv"}},{"kind":"Field","name":{"kind":"Name","value":"oneStudentClasses"}},{"kind":"Field","name":{"kind":"Name","value":"sizeLimit"}},{"kind":"Field","name":{"kind":"Name","value":"aboveLimit"}},{"kind":"Field","name":{"kind":"Name","value":"oversized"}},{"kind":"Field","name":{"kind":"Name","value":"extremelyOversized"}},{"kind":"Field","name":{"kind":"Name","value":"distribution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"classes"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"composition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CompositionFigures"}}]}},{"kind":"Field","name":{"kind":"Name","value":"equipmentCv"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasureFigures"}}]}},{"kind":"Field","name":{"kind":"Name","value":"classEquipmentCv"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasureFigures"}}]}},{"kind":"Field","name":{"kind":"Name","value":"equipmentStandardYuan"}},{"kind":"Field","name":{"kind":"Name","value":"equipmentYuanPerStudent"}},{"kind":"Field","name":{"kind":"Name","value":"equipment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EquipmentOfSchool"}}]}},{"kind":"Field","name":{"kind":"Name","value":"excluded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageText"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TeacherFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TeacherCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"fullTime"}},{"kind":"Field","name":{"kind":"Name","value":"bachelorOrHigher"}},{"kind":"Field","name":{"kind":"Name","value":"midTitleOrHigher"}},{"kind":"Field","name":{"kind":"Name","value":"backbone"}},{"kind":"Field","name":{"kind":"Name","value":"ruralUnder35"}},{"kind":"Field","name":{"kind":"Name","value":"studentsPerFullTimeTeacher"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CompositionFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Composition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"students"}},{"kind":"Field","name":{"kind":"Name","value":"male"}},{"kind":"Field","name":{"kind":"Name","value":"female"}},{"kind":"Field","name":{"kind":"Name","value":"genderUnknown"}},{"kind":"Field","name":{"kind":"Name","value":"migrant"}},{"kind":"Field","name":{"kind":"Name","value":"migrantUnknown"}},{"kind":"Field","name":{"kind":"Name","value":"leftBehind"}},{"kind":"Field","name":{"kind":"Name","value":"leftBehindUnknown"}},{"kind":"Field","name":{"kind":"Name","value":"boarding"}},{"kind":"Field","name":{"kind":"Name","value":"boardingUnknown"}},{"kind":"Field","name":{"kind":"Name","value":"subsidised"}},{"kind":"Field","name":{"kind":"Name","value":"subsidisedUnknown"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasureFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"formula"}},{"kind":"Field","name":{"kind":"Name","value":"limitSource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"censusDate"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EquipmentOfSchool"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SchoolStageEquipment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"students"}},{"kind":"Field","name":{"kind":"Name","value":"valueYuan"}},{"kind":"Field","name":{"kind":"Name","value":"yuanPerStudent"}},{"kind":"Field","name":{"kind":"Name","value":"contribution"}}]}}]} as unknown as DocumentNode<StageFiguresFragment, unknown>;
export const IndicatorFiguresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IndicatorFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CountyIndicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"goalSource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"formula"}},{"kind":"Field","name":{"kind":"Name","value":"variantZh"}},{"kind":"Field","name":{"kind":"Name","value":"variantEn"}},{"kind":"Field","name":{"kind":"Name","value":"variantValue"}},{"kind":"Field","name":{"kind":"Name","value":"cohortYear"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"labelZh"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]} as unknown as DocumentNode<IndicatorFiguresFragment, unknown>;
export const SchoolChangeRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolChangeRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SchoolChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"schoolId"}},{"kind":"Field","name":{"kind":"Name","value":"schoolCode"}},{"kind":"Field","name":{"kind":"Name","value":"schoolName"}},{"kind":"Field","name":{"kind":"Name","value":"newRows"}},{"kind":"Field","name":{"kind":"Name","value":"changedRows"}},{"kind":"Field","name":{"kind":"Name","value":"unchangedRows"}},{"kind":"Field","name":{"kind":"Name","value":"rejectedRows"}},{"kind":"Field","name":{"kind":"Name","value":"newClasses"}},{"kind":"Field","name":{"kind":"Name","value":"movedIn"}},{"kind":"Field","name":{"kind":"Name","value":"movedOut"}}]}}]} as unknown as DocumentNode<SchoolChangeRowFragment, unknown>;
export const FindingKindCountFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingKindCount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FindingKind"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]} as unknown as DocumentNode<FindingKindCountFragment, unknown>;
export const ImportFiguresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"importId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"layout"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"fileHash"}},{"kind":"Field","name":{"kind":"Name","value":"schoolYear"}},{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"rowsDone"}},{"kind":"Field","name":{"kind":"Name","value":"newRows"}},{"kind":"Field","name":{"kind":"Name","value":"changedRows"}},{"kind":"Field","name":{"kind":"Name","value":"unchangedRows"}},{"kind":"Field","name":{"kind":"Name","value":"rejectedRows"}},{"kind":"Field","name":{"kind":"Name","value":"skippedRows"}},{"kind":"Field","name":{"kind":"Name","value":"newSchools"}},{"kind":"Field","name":{"kind":"Name","value":"newClasses"}},{"kind":"Field","name":{"kind":"Name","value":"newStudents"}},{"kind":"Field","name":{"kind":"Name","value":"newTeachers"}},{"kind":"Field","name":{"kind":"Name","value":"correctionRows"}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startedBy"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnBy"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnSubjects"}},{"kind":"Field","name":{"kind":"Name","value":"keptSubjects"}},{"kind":"Field","name":{"kind":"Name","value":"subjects"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]} as unknown as DocumentNode<ImportFiguresFragment, unknown>;
export const ImportAnswerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportFigures"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"importId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"layout"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"fileHash"}},{"kind":"Field","name":{"kind":"Name","value":"schoolYear"}},{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"rowsDone"}},{"kind":"Field","name":{"kind":"Name","value":"newRows"}},{"kind":"Field","name":{"kind":"Name","value":"changedRows"}},{"kind":"Field","name":{"kind":"Name","value":"unchangedRows"}},{"kind":"Field","name":{"kind":"Name","value":"rejectedRows"}},{"kind":"Field","name":{"kind":"Name","value":"skippedRows"}},{"kind":"Field","name":{"kind":"Name","value":"newSchools"}},{"kind":"Field","name":{"kind":"Name","value":"newClasses"}},{"kind":"Field","name":{"kind":"Name","value":"newStudents"}},{"kind":"Field","name":{"kind":"Name","value":"newTeachers"}},{"kind":"Field","name":{"kind":"Name","value":"correctionRows"}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startedBy"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnBy"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnSubjects"}},{"kind":"Field","name":{"kind":"Name","value":"keptSubjects"}},{"kind":"Field","name":{"kind":"Name","value":"subjects"}}]}}]}}]} as unknown as DocumentNode<ImportAnswerFragment, unknown>;
export const LayoutOfFileFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LayoutOfFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Layout"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"layoutId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"titleZh"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"builtIn"}},{"kind":"Field","name":{"kind":"Name","value":"document"}}]}}]} as unknown as DocumentNode<LayoutOfFileFragment, unknown>;
export const LayoutFaultsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LayoutFaults"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LayoutInvalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"flaws"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]} as unknown as DocumentNode<LayoutFaultsFragment, unknown>;
export const ProposalOfColumnFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposalOfColumn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ColumnProposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"isRequired"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"found"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"becomes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"words"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"word"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mayBeAbsent"}},{"kind":"Field","name":{"kind":"Name","value":"mayKeepCodes"}},{"kind":"Field","name":{"kind":"Name","value":"mayBeMissing"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]} as unknown as DocumentNode<ProposalOfColumnFragment, unknown>;
export const ProposalFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Proposal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LayoutProposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"headerRow"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"samples"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProposalOfColumn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"knownLayout"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposalOfColumn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ColumnProposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"isRequired"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"found"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"becomes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"words"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"word"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mayBeAbsent"}},{"kind":"Field","name":{"kind":"Name","value":"mayKeepCodes"}},{"kind":"Field","name":{"kind":"Name","value":"mayBeMissing"}}]}}]} as unknown as DocumentNode<ProposalFragment, unknown>;
export const FindingRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expectedZh"}},{"kind":"Field","name":{"kind":"Name","value":"expectedEn"}},{"kind":"Field","name":{"kind":"Name","value":"cureZh"}},{"kind":"Field","name":{"kind":"Name","value":"cureEn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]} as unknown as DocumentNode<FindingRowFragment, unknown>;
export const TrialFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Trial"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LayoutTrial"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"columns"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"cells"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageText"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MessageText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MessageText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expectedZh"}},{"kind":"Field","name":{"kind":"Name","value":"expectedEn"}},{"kind":"Field","name":{"kind":"Name","value":"cureZh"}},{"kind":"Field","name":{"kind":"Name","value":"cureEn"}}]}}]} as unknown as DocumentNode<TrialFragment, unknown>;
export const StageOfSchoolFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StageOfSchool"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SchoolStage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"students"}},{"kind":"Field","name":{"kind":"Name","value":"classCount"}},{"kind":"Field","name":{"kind":"Name","value":"equipmentYuanPerStudent"}},{"kind":"Field","name":{"kind":"Name","value":"equipmentStandardYuan"}},{"kind":"Field","name":{"kind":"Name","value":"equipmentStatus"}}]}}]} as unknown as DocumentNode<StageOfSchoolFragment, unknown>;
export const SchoolRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"School"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"schoolType"}},{"kind":"Field","name":{"kind":"Name","value":"schoolTypeZh"}},{"kind":"Field","name":{"kind":"Name","value":"schoolTypeEn"}},{"kind":"Field","name":{"kind":"Name","value":"areaZh"}},{"kind":"Field","name":{"kind":"Name","value":"areaEn"}},{"kind":"Field","name":{"kind":"Name","value":"township"}},{"kind":"Field","name":{"kind":"Name","value":"students"}},{"kind":"Field","name":{"kind":"Name","value":"stages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StageOfSchool"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StageOfSchool"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SchoolStage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"students"}},{"kind":"Field","name":{"kind":"Name","value":"classCount"}},{"kind":"Field","name":{"kind":"Name","value":"equipmentYuanPerStudent"}},{"kind":"Field","name":{"kind":"Name","value":"equipmentStandardYuan"}},{"kind":"Field","name":{"kind":"Name","value":"equipmentStatus"}}]}}]} as unknown as DocumentNode<SchoolRowFragment, unknown>;
export { MeDocument } from './documents/me-document.ts';
export { OpenImportsDocument } from './documents/open-imports-document.ts';
export { ViewReachedDocument } from './documents/view-reached-document.ts';
export { SchoolClassDocument } from './documents/school-class-document.ts';
export { SchoolClassFactsDocument } from './documents/school-class-facts-document.ts';
export { ConflictYearsDocument } from './documents/conflict-years-document.ts';
export { ConflictsDocument } from './documents/conflicts-document.ts';
export { CountyDocument } from './documents/county-document.ts';
export { LargeClassesDocument } from './documents/large-classes-document.ts';
export { IndicatorFactsDocument } from './documents/indicator-facts-document.ts';
export { LatestImportsDocument } from './documents/latest-imports-document.ts';
export { LoadDemoDocument } from './documents/load-demo-document.ts';
export { ImportSchoolChangesDocument } from './documents/import-school-changes-document.ts';
export { ImportFieldChangesDocument } from './documents/import-field-changes-document.ts';
export { ImportsDocument } from './documents/imports-document.ts';
export { ImportDeskDocument } from './documents/import-desk-document.ts';
export { ImportJobDocument } from './documents/import-job-document.ts';
export { ImportFactDocument } from './documents/import-fact-document.ts';
export { ImportFindingsDocument } from './documents/import-findings-document.ts';
export { FindingKindsDocument } from './documents/finding-kinds-document.ts';
export { CheckImportDocument } from './documents/check-import-document.ts';
export { ConfirmImportDocument } from './documents/confirm-import-document.ts';
export { DiscardImportDocument } from './documents/discard-import-document.ts';
export { ImportChangedDocument } from './documents/import-changed-document.ts';
export { LayoutsDocument } from './documents/layouts-document.ts';
export { WithdrawalPreviewDocument } from './documents/withdrawal-preview-document.ts';
export { WithdrawImportDocument } from './documents/withdraw-import-document.ts';
export { LayoutListDocument } from './documents/layout-list-document.ts';
export { DefineLayoutDocument } from './documents/define-layout-document.ts';
export { ProposeLayoutDocument } from './documents/propose-layout-document.ts';
export { TryLayoutDocument } from './documents/try-layout-document.ts';
export { ReceiptDocument } from './documents/receipt-document.ts';
export { SchoolDocument } from './documents/school-document.ts';
export { SchoolClassesDocument } from './documents/school-classes-document.ts';
export { SchoolFactsDocument } from './documents/school-facts-document.ts';
export { SchoolsDocument } from './documents/schools-document.ts';