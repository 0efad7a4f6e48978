import { type Actor, may, reachOf } from '@junheng/access';
import { type ImportKind, importKinds } from '@junheng/contracts';

/**
 * Which office keeps a register. A county chooses the ids of its other offices freely; one that keeps a register has the id
 * given here.
 */
const officeOfKind: Readonly<Record<ImportKind, string>> = {
  'school-conditions': 'equipment-centre',
  'student-roster': 'basic-education',
  'new-students': 'basic-education',
  'teacher-roster': 'personnel',
  'class-list': 'basic-education',
  'disabled-register': 'basic-education',
  'county-form': 'inspection',
  'cohort-counts': 'basic-education',
};

/** Registers that can be cut to one school. The register of care stays with its office, though it names schools: few may see it. */
const kindsBySchool: ReadonlySet<ImportKind> = new Set([
  'school-conditions',
  'student-roster',
  'new-students',
  'teacher-roster',
  'class-list',
]);

/** Kinds of file that the actor may import, see checked and take back. */
export const importableKinds = (actor: Actor): ImportKind[] => importKinds.filter((kind) => mayImport(actor, kind));

export const mayImport = (actor: Actor, kind: ImportKind): boolean => may(actor, 'import-registers', { office: officeOfKind[kind] });

/** The schools whose rows of a register the actor may take away; null: none at all; 'all': the whole register. */
export function exportableSchools(actor: Actor, kind: ImportKind): 'all' | readonly string[] | null {
  if (may(actor, 'export-registers', { office: officeOfKind[kind] })) return 'all';
  const { school } = reachOf(actor, 'export-registers');
  return school.length > 0 && kindsBySchool.has(kind) ? school : null;
}
