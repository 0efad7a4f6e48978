import { type PlannedSchool, type SchoolClass, type Stage, stageOf } from '../plan/planned-school.ts';
import type { Cells } from './office-file.ts';

export type ClassFacts = { boys: number; girls: number; boarders: number };
export type DisabledStudent = { name: string; idNumber: string; disability: string; township: string; school: PlannedSchool };

/** What the other files must agree with, noted while the roster is written. */
export class RosterFacts {
  readonly #classes = new Map<string, ClassFacts>();
  readonly byGrade: number[] = Array.from({ length: 10 }, () => 0);
  readonly disabled: DisabledStudent[] = [];
  migrants = { public: 0, bought: 0, all: 0 };
  leftBehind = 0;

  note(student: Cells, school: PlannedSchool, schoolClass: SchoolClass): void {
    const facts = this.ofClass(school, schoolClass);
    if (student['性别'] === '男') facts.boys += 1;
    else facts.girls += 1;
    if (student['就读方式'] === '住校') facts.boarders += 1;
    this.byGrade[schoolClass.grade]! += 1;
    if (student['是否进城务工人员随迁子女'] === '是') {
      this.migrants.all += 1;
      if (school.ownership === '公办') this.migrants.public += 1;
      else if (student['是否由政府购买学位'] === '是') this.migrants.bought += 1;
    }
    if (student['是否留守儿童'] !== '非留守儿童') this.leftBehind += 1;
    if (student['残疾人类型'] !== '无残疾') this.#noteDisabled(student, school);
  }

  #noteDisabled(student: Cells, school: PlannedSchool): void {
    this.disabled.push({
      name: String(student['姓名']),
      idNumber: String(student['身份证件号']),
      disability: String(student['残疾人类型']),
      township: school.township,
      school,
    });
  }

  ofClass(school: PlannedSchool, { grade, number }: SchoolClass): ClassFacts {
    const key = `${school.code} ${grade} ${number}`;
    const facts = this.#classes.get(key) ?? { boys: 0, girls: 0, boarders: 0 };
    this.#classes.set(key, facts);
    return facts;
  }

  students(stage: Stage): number {
    return this.byGrade.reduce((sum, students, grade) => (grade > 0 && stageOf(grade) === stage ? sum + students : sum), 0);
  }
}
