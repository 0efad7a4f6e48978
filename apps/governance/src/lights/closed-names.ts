import { type Actor, may } from '@junheng/access';
import type { DutyEvidence, DutyLight, ShownViolation } from './lights-api.ts';

/**
 * The name of a file with personal data may tell whom it is about: it is for who may open the file, on the card of its measure, where the
 * reading is recorded; not in a command's answer, nor in the policy reader.
 */
export const withoutPersonalNames = (files: readonly DutyEvidence[]): DutyEvidence[] =>
  files.map((file) => (file.isPersonal ? { ...file, fileName: null } : file));

/** What a command about a duty answers. */
export function answeredDuty(duty: DutyLight, actor: Actor): DutyLight {
  const shown = dutyFor(duty, actor);
  return { ...shown, evidence: withoutPersonalNames(shown.evidence) };
}

/** A duty as its card shows it to the reader: files and what was found at a school are for who may read those by themselves. */
export function dutyFor(duty: DutyLight, actor: Actor): DutyLight {
  const offices = [duty.leadOffice, ...duty.coOffices];
  const isOpen = ({ schoolId, recordedBy }: ShownViolation) =>
    recordedBy === actor.id || offices.some((office) => may(actor, 'read-issues', { office, school: schoolId }));
  return {
    ...duty,
    evidence: duty.evidence.flatMap((file) => {
      const place = { office: file.officeId };
      if (!offices.some((office) => may(actor, 'read-evidence', { office }))) return [];
      return [file.isPersonal && !may(actor, 'read-personal-evidence', place) ? { ...file, fileName: null } : file];
    }),
    violations: duty.violations.map((violation) => (isOpen(violation) ? violation : withoutTexts(violation))),
  };
}

const withoutTexts = (violation: ShownViolation): ShownViolation => ({
  ...violation,
  schoolId: null,
  finding: null,
  cleared: violation.cleared && { ...violation.cleared, reason: null },
});

/** How many such names are left to read. */
export const personalNames = (duties: readonly DutyLight[]): number =>
  duties.flatMap(({ evidence }) => evidence).filter(({ isPersonal, fileName }) => isPersonal && fileName !== null).length;

/** At which schools something was found, of what is left to read. */
export const schoolsWithFindings = (duties: readonly DutyLight[]): (string | null)[] =>
  duties.flatMap(({ violations }) => violations.filter(({ finding }) => finding !== null).map(({ schoolId }) => schoolId));
