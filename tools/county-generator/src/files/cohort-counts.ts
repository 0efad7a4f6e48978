import { seededRandom, type SeededRandom } from '../seeded-random.ts';
import type { Cells, OfficeFile } from './office-file.ts';
import type { RosterFacts } from './roster-facts.ts';

export const cohortColumns = [
  '学年',
  '学校标识码',
  '年级',
  '学年初在校学生数',
  '本学年转入人数',
  '本学年转出人数',
  '本学年死亡人数',
  '本学年毕业人数',
] as const;

/** The cohort that finishes in the last year of the file entered that many years before. */
const years = 9;

/** Of a thousand children in a year. Juniors drop out more often than younger children; the file shows it only by who is missing. */
const perThousand = { transfersIn: 9, transfersOut: 8, deaths: 0.15, dropOutsPrimary: 0.5, dropOutsJunior: 3.5 };

type YearOfCohort = { year: number; grade: number; start: number; in: number; out: number; deaths: number; graduates: number | null };

/**
 * For the whole county (no school code) and each of the nine school years before this one, what became of the children of each
 * grade. It ends where the roster begins: who neither left nor died stands in the next grade of this year's roster. Late arrivals do not.
 */
export function cohortCounts(seed: string, facts: RosterFacts, schoolYear: number): OfficeFile {
  const random = seededRandom(seed, 'cohorts');
  const rows: YearOfCohort[] = [];
  for (let entered = schoolYear - 2 * years + 1; entered < schoolYear; entered += 1) {
    const lastYear = Math.min(entered + years - 1, schoolYear - 1);
    const gradeNow = schoolYear - entered + 1;
    // Cohorts that are gone were about as large as the last one that is there.
    let left = gradeNow <= years ? facts.byGrade[gradeNow]! : Math.round(facts.byGrade[9]! * (0.97 + 0.05 * random.next()));
    for (let year = lastYear; year >= Math.max(entered, schoolYear - years); year -= 1) {
      const row = yearBefore(random, left, year, year - entered + 1);
      rows.push(row);
      left = row.start;
    }
  }
  const sorted = rows.toSorted((a, b) => a.year - b.year || a.grade - b.grade);
  return { kind: 'cohort-counts', columns: cohortColumns, records: sorted.length, rows: sorted.map(cellsOf) };
}

/** Goes back from those who were left at the end of a school year to those who began it. */
function yearBefore(random: SeededRandom, left: number, year: number, grade: number): YearOfCohort {
  const about = (rate: number) => Math.floor((left * rate) / 1000 + random.next());
  const moves = { in: about(perThousand.transfersIn), out: about(perThousand.transfersOut), deaths: about(perThousand.deaths) };
  const dropOuts = about(grade <= 6 ? perThousand.dropOutsPrimary : perThousand.dropOutsJunior);
  const start = left - moves.in + moves.out + moves.deaths + dropOuts;
  return { year, grade, start, ...moves, graduates: grade === 6 || grade === 9 ? left : null };
}

function cellsOf({ year, grade, start, in: transfersIn, out, deaths, graduates }: YearOfCohort): Cells {
  return {
    学年: `${year}-${year + 1}`,
    年级: grade,
    学年初在校学生数: start,
    本学年转入人数: transfersIn,
    本学年转出人数: out,
    本学年死亡人数: deaths,
    本学年毕业人数: graduates,
  };
}
