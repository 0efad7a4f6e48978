import type { Message } from '@junheng/graphql';
import type { CohortStep } from './cohort-path.ts';
import { schoolYearEn, schoolYearZh } from './county-indicator.ts';
import { officeFiles } from './office-files.ts';

export const contradictoryCohort: Message = {
  code: 'COHORT_COUNTS_CONTRADICTORY',
  zh: '同龄组人数互相矛盾：入学加转入减转出减死亡后没有人应当毕业；请核对年度同龄组统计表',
  en: 'The cohort’s counts contradict each other: after transfers and deaths nobody should have graduated. Check the yearly cohort counts',
};

type Gap = { code: 'row' | 'schools' | 'graduates' | 'movements'; step: CohortStep };

/**
 * Which school years and grades of the cohort are missing, neighbouring ones told together, and which file brings them.
 * **Unit** none: a message.
 *
 * Source: `cohortPath`.
 */
export function cohortGaps(path: readonly CohortStep[]): Message {
  const gaps = path.flatMap((step): Gap[] => {
    const code = gapOf(step, step === path.at(-1));
    return code === null ? [] : [{ code, step }];
  });
  const runs: Gap[][] = [];
  for (const gap of gaps) {
    const last = runs.at(-1)?.at(-1);
    if (last && last.code === gap.code && gap.code !== 'schools' && last.step.grade + 1 === gap.step.grade) runs.at(-1)!.push(gap);
    else runs.push([gap]);
  }
  return {
    code: 'COHORT_ROWS_MISSING',
    zh: `${officeFiles['cohort-counts'].zh}中缺：${runs.map(runZh).join('；')}`,
    en: `Missing in the ${officeFiles['cohort-counts'].inSentence}: ${runs.map(runEn).join('; ')}`,
  };
}

function gapOf({ tally, missingSchools }: CohortStep, isLast: boolean): Gap['code'] | null {
  if (missingSchools > 0) return 'schools';
  if (tally === null) return 'row';
  if (isLast && tally.graduated === null) return 'graduates';
  return tally.transferredIn === null || tally.transferredOut === null || tally.died === null ? 'movements' : null;
}

const runZh = (run: readonly Gap[]) => {
  const [first, last] = [run[0]!, run.at(-1)!];
  const one = ({ step }: Gap) => `${schoolYearZh(step.schoolYear)}${step.grade}年级`;
  const where = first === last ? one(first) : `${one(first)}至${one(last)}`;
  return {
    row: where,
    schools: `${where}有${first.step.missingSchools}所学校没有填报`,
    graduates: `${where}的毕业人数`,
    movements: `${where}的转入、转出或死亡人数`,
  }[first.code];
};

const runEn = (run: readonly Gap[]) => {
  const [first, last] = [run[0]!, run.at(-1)!];
  const one = ({ step }: Gap) => `grade ${step.grade} of ${schoolYearEn(step.schoolYear)}`;
  const where = first === last ? one(first) : `${one(first)} to ${one(last)}`;
  return {
    row: where,
    schools: `${where}: rows of ${first.step.missingSchools} schools`,
    graduates: `graduates of ${where}`,
    movements: `transfers or deaths of ${where}`,
  }[first.code];
};
