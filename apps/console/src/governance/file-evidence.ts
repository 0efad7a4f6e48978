import type { EvidenceAbout, UnitKind } from '../gql/graphql.ts';
import type { Problem } from './use-command.ts';

export type EvidencePlace = { aboutKind: EvidenceAbout; aboutId: string; unitKind: UnitKind; unitId: string };

/** Sends one file as evidence. @returns why not, or null; `fault`: what is said where no answer came */
export async function fileEvidence(place: EvidencePlace, file: File, isPersonal: boolean, fault: Problem): Promise<Problem | null> {
  const search = new URLSearchParams({
    evidenceId: crypto.randomUUID(),
    aboutKind: place.aboutKind.toLowerCase(),
    aboutId: place.aboutId,
    unitKind: place.unitKind.toLowerCase(),
    unitId: place.unitId,
    isPersonal: String(isPersonal),
  });
  try {
    const answer = await fetch(`/files/evidence?${search.toString()}`, {
      method: 'PUT',
      body: file,
      headers: { 'x-junheng': '1', 'x-file-name': encodeURIComponent(file.name), 'content-type': 'application/octet-stream' },
    });
    return answer.ok ? null : ((await answer.json()) as Problem);
  } catch {
    return fault;
  }
}
