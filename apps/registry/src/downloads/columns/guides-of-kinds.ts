import type { ImportKind } from '@junheng/contracts';
import { careGuides } from './care-guides.ts';
import { classGuides } from './class-guides.ts';
import { cohortGuides } from './cohort-guides.ts';
import type { ColumnGuide } from './column-guide.ts';
import { countyGuides } from './county-guides.ts';
import { conditionsGuides } from './conditions-guides.ts';
import { newStudentsGuides } from './new-students-guides.ts';
import { rosterGuides } from './roster-guides.ts';
import { teacherGuides } from './teacher-guides.ts';

/** Of every column that is read, what to write in it. */
export const guidesOfKinds: Readonly<Record<ImportKind, Readonly<Record<string, ColumnGuide>>>> = {
  'school-conditions': conditionsGuides,
  'student-roster': rosterGuides,
  'new-students': newStudentsGuides,
  'teacher-roster': teacherGuides,
  'class-list': classGuides,
  'disabled-register': careGuides,
  'county-form': countyGuides,
  'cohort-counts': cohortGuides,
};
