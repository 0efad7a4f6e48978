import { fold } from '@junheng/decider';
import { classDeclaration } from '../../domain/class/declare.ts';
import type { ClassDeclaration, ClassEvent } from '../../domain/class/events.ts';
import { teacher } from '../../domain/teacher/decide.ts';
import type { TeacherEvent } from '../../domain/teacher/events.ts';
import { readAllSchools, readClassPlaces, readDeclaredClassIds } from '../../views/register-subjects.ts';
import { wordOf } from '../columns/office-words.ts';
import { compactDate } from './office-forms.ts';
import { readInBatches } from './read-in-batches.ts';
import type { RegisterOfKind, RegisterParts, RegisterRow } from './register-of-kind.ts';

type Homeroom = { name: string | null; workNumber: string | null };
type DeclaredClass = { schoolId: string; grade: number; classNo: number; declaration: ClassDeclaration };

/** 班级信息表: the classes that a class list declared. */
export const classRegister: RegisterOfKind = async (parts, schoolYear, schoolIds) => {
  const { sql, log, runtime } = parts;
  const declaredIds = await readDeclaredClassIds(sql, runtime.county, schoolYear);
  const places = [...(await readClassPlaces(sql, runtime.county, schoolYear))].filter(
    ([classId, { schoolId }]) => declaredIds.has(classId) && (schoolIds === null || schoolIds.includes(schoolId)),
  );
  const classes: DeclaredClass[] = [];
  let index = 0;
  for await (const events of readInBatches<ClassEvent>(
    log,
    places.map(([classId]) => `class/${classId}`),
  )) {
    const [, place] = places[index++]!;
    const { declaration } = fold(classDeclaration, events);
    if (declaration) classes.push({ ...place, declaration });
  }
  return { count: classes.length, rows: rowsOf(parts, classes) };
};

async function* rowsOf(parts: RegisterParts, classes: readonly DeclaredClass[]): AsyncGenerator<RegisterRow> {
  const schools = await readAllSchools(parts.sql, parts.runtime.county);
  const homerooms = await readHomerooms(parts, classes);
  for (const { schoolId, grade, classNo, declaration } of classes) {
    const homeroom = homerooms.get(declaration.homeroomTeacherId ?? '');
    yield {
      学校标识码: schools.get(schoolId)?.schoolCode ?? null,
      学段: grade <= 6 ? '小学' : '初中',
      年级: wordOf('grade', grade),
      班号: classNo,
      班级名称: declaration.className,
      班主任姓名: homeroom?.name ?? null,
      班主任工号: homeroom?.workNumber ?? null,
      建班年月: compactDate(declaration.openedMonth),
      在册人数: declaration.students,
      男生数: declaration.male,
      女生数: declaration.female,
      是否寄宿班: wordOf('yesNo', declaration.boarding),
    };
  }
}

/** A county's homeroom teachers, about 1,600: names and numbers only. */
async function readHomerooms({ log }: RegisterParts, classes: readonly DeclaredClass[]): Promise<Map<string, Homeroom>> {
  const teacherIds = [...new Set(classes.flatMap(({ declaration }) => declaration.homeroomTeacherId ?? []))];
  const homerooms = new Map<string, Homeroom>();
  let index = 0;
  for await (const events of readInBatches<TeacherEvent>(
    log,
    teacherIds.map((teacherId) => `teacher/${teacherId}`),
  )) {
    const { description } = fold(teacher, events);
    homerooms.set(teacherIds[index++]!, { name: description?.name ?? null, workNumber: description?.workNumber ?? null });
  }
  return homerooms;
}
