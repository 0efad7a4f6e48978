import { coefficientOfVariation, sharedAssetSplit } from '@junheng/equity-metrics';
import { resourceIndicators, resourcesToMeet, unmetResourceFloor } from '@junheng/policy-packs';
import { schoolConditions } from '../src/files/school-conditions.ts';
import { inventStaff } from '../src/files/teacher-roster.ts';
import { planCounty, type CountySize } from '../src/plan/county-plan.ts';
import { isSpecial, type PlannedSchool, type Stage, studentsOf } from '../src/plan/planned-school.ts';

/** A school-stage that the resource standards look at. */
export type SchoolStage = {
  school: PlannedSchool;
  stage: Stage;
  students: number;
  /** Of each indicator, in the document's order. */
  totals: number[];
  /** Indicators below their standard. */
  unmet: string[];
  passes: boolean;
};

/** Every school-stage in scope beside the seven standards, counted from the rows of the files. */
export function schoolStages(size: CountySize, seed: string): SchoolStage[] {
  const plan = planCounty(seed, size);
  const staff = inventStaff({ seed, plan, schoolYear: 2019 }).filter(({ teacher }) => teacher.fullTime);
  const conditions = [...schoolConditions(seed, plan).rows];
  return plan.schools.flatMap((school, index) => {
    const isTooSmall = school.kind === '小学教学点' && studentsOf(school) < 50;
    if (isSpecial(school) || school.kind === '完全中学' || isTooSmall) return [];
    const declared = (column: string) => Number(conditions[index]![column]);
    const indoor = declared('其中:室内体育用房面积(平方米)');
    const assets = [
      declared('教学及辅助用房面积(平方米)') - indoor,
      declared('运动场地面积(平方米)') + indoor,
      declared('教学仪器设备资产值(万元)') * 10_000,
      declared('网络多媒体教室间数'),
    ];
    const enrolled = { primary: studentsOf(school, 'primary'), junior: studentsOf(school, 'junior'), senior: 0 };
    return (['primary', 'junior'] as const).flatMap((stage) => {
      const teachers = staff.filter(({ teacher }) => teacher.school === school && teacher.stage === stage).map(({ cells }) => cells);
      const degrees = ['硕士研究生', '大学本科', ...(stage === 'primary' ? ['大学专科'] : [])];
      const totals = [
        teachers.filter((cells) => degrees.includes(String(cells['最高学历']))).length,
        teachers.filter((cells) => (cells['骨干级别'] ?? '') !== '').length,
        teachers.filter((cells) => ['体育', '音乐', '美术'].includes(String(cells['任教学科1']))).length,
        ...assets.map((total) => sharedAssetSplit(total, enrolled)![stage]),
      ];
      return enrolled[stage] === 0 ? [] : [besideStandards(school, stage, enrolled[stage], totals)];
    });
  });
}

function besideStandards(school: PlannedSchool, stage: Stage, students: number, totals: number[]): SchoolStage {
  const ratios = resourceIndicators.map(({ indicatorId, perStudents, standard }, at) => ({
    indicatorId,
    ratio: (perStudents * totals[at]!) / students / standard[stage].value,
  }));
  const unmet = ratios.filter(({ ratio }) => ratio < 1);
  const passes =
    ratios.length - unmet.length >= resourcesToMeet.value && unmet.every(({ ratio }) => 100 * ratio >= unmetResourceFloor.value);
  return { school, stage, students, totals, unmet: unmet.map(({ indicatorId }) => indicatorId), passes };
}

/** Of each indicator, between the schools of one stage. */
export function coefficients(stages: readonly SchoolStage[], of: Stage): Record<string, number> {
  const schools = stages.filter(({ stage }) => stage === of);
  return Object.fromEntries(
    resourceIndicators.map(({ indicatorId }, at) => [
      indicatorId,
      coefficientOfVariation(schools.map(({ students, totals }) => ({ weight: students, total: totals[at]! }))).value!,
    ]),
  );
}
