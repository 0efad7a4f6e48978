import type { MeasureStatus, SchoolRowFragment, Stage } from '../src/gql/graphql.ts';

type Facts = { code?: string; stage?: Stage; township?: string | null; status?: MeasureStatus; ratio?: number | null; students?: number };

/** A school of one stage whose equipment is `ratio` of the standard. */
export function school(name: string, facts: Facts = {}): SchoolRowFragment {
  const { code = '9900000001', stage = 'PRIMARY', township = '青禾镇', status = 'NOT_MET', ratio = 0.75, students = 400 } = facts;
  return {
    __typename: 'School',
    id: `id-${name}`,
    name,
    code,
    schoolType: '211',
    schoolTypeZh: '小学',
    schoolTypeEn: 'Primary school',
    areaZh: '镇区',
    areaEn: 'Town',
    township,
    students,
    stages: [
      {
        __typename: 'SchoolStage',
        stage,
        students,
        classCount: 10,
        equipmentYuanPerStudent: ratio === null ? null : ratio * 2000,
        equipmentStandardYuan: 2000,
        equipmentStatus: ratio === null ? 'NO_DATA' : ratio >= 1 ? 'MET' : 'NOT_MET',
      },
    ],
    resources: [
      {
        __typename: 'SchoolResources',
        stage,
        students,
        met: 5,
        known: 7,
        lowestRatio: 0.75,
        status,
        values: [
          {
            __typename: 'ResourceValue',
            indicatorId: 'res.equipment-value-per-student',
            value: ratio === null ? null : ratio * 2000,
            ratio,
            status: ratio === null ? 'NO_DATA' : ratio >= 1 ? 'MET' : 'NOT_MET',
          },
        ],
      },
    ],
  };
}
