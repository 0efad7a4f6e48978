import { planted, type Planted } from './planted-feed.ts';

export type CountySize = { schools: number; classesPerSchool: number; studentsPerClass: number };

/** About ten thousand students: a small county. */
export const smallCounty: CountySize = { schools: 25, classesPerSchool: 9, studentsPerClass: 45 };

/** A county's first import as events, in the order an import publishes them: schools, then class by class its students. */
export function plantedCounty({ schools, classesPerSchool, studentsPerClass }: CountySize): Planted[] {
  const names = Array.from({ length: schools }, (_, index) => `第${index + 1}小学`);
  return [
    ...names.flatMap((name, index) => [
      planted.school(name, { schoolType: index % 5 === 0 ? '312' : '211' }),
      planted.conditions(name, 400_000 + 37_000 * index),
    ]),
    ...names.flatMap((name, school) =>
      Array.from({ length: classesPerSchool }, (_, index) => {
        const grade = school % 5 === 0 ? (index % 9) + 1 : (index % 6) + 1;
        const classNo = Math.floor(index / (school % 5 === 0 ? 9 : 6)) + 1;
        return [planted.classOf(name, grade, classNo), ...students(name, grade, classNo, studentsPerClass)];
      }).flat(),
    ),
  ];
}

function students(school: string, grade: number, classNo: number, count: number): Planted[] {
  return Array.from({ length: count }, (_, index) => `${school} ${grade} ${classNo} ${index}`).flatMap((name, index) => [
    planted.student(name, {
      gender: index % 2 === 0 ? '1' : '2',
      migrant: index % 7 === 0,
      leftBehind: index % 5 === 0 ? 'one-parent' : 'none',
      name: `学生${index}`,
      enrolmentKey: `G${'9'.repeat(18)}`,
    }),
    planted.enrolled(name, school, grade, classNo, { boarding: index % 3 === 0, entryWay: '1', entryMonth: '2019-09' }),
  ]);
}
