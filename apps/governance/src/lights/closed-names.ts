import { type Actor, may } from '@junheng/access';
import type { DutyEvidence, DutyLight } from './lights-api.ts';

/**
 * The name of a file with personal data may tell whom it is about: it is for who may open the file, on the card of its measure, where the
 * reading is recorded; not in a command's answer, nor in the policy reader.
 */
export const withoutPersonalNames = (files: readonly DutyEvidence[]): DutyEvidence[] =>
  files.map((file) => (file.isPersonal ? { ...file, fileName: null } : file));

/** What a command about a duty answers. */
export const answeredDuty = (duty: DutyLight): DutyLight => ({ ...duty, evidence: withoutPersonalNames(duty.evidence) });

export const withoutClosedNames = (duty: DutyLight, actor: Actor): DutyLight => ({
  ...duty,
  evidence: duty.evidence.map((file) =>
    file.isPersonal && !may(actor, 'read-personal-evidence', { office: file.officeId }) ? { ...file, fileName: null } : file,
  ),
});

/** How many such names are left to read. */
export const personalNames = (duties: readonly DutyLight[]): number =>
  duties.flatMap(({ evidence }) => evidence).filter(({ isPersonal, fileName }) => isPersonal && fileName !== null).length;
