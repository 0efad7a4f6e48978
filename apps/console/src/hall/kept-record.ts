import type { HallRecord } from './ceremony.ts';

const keyOf = (drawId: string, attempt: number, sealHash: string) => `junheng.hall.record.${drawId}.${attempt}.${sealHash}`;
const kitKey = (drawId: string) => `junheng.hall.kit.${drawId}`;

/** The record kept on this laptop; a new one where there is none. What cannot be read is not touched. */
export function keptRecord(of: Pick<HallRecord, 'drawId' | 'attempt' | 'sealHash'>): HallRecord {
  const text = localStorage.getItem(keyOf(of.drawId, of.attempt, of.sealHash));
  const kept = text === null ? null : parseRecord(text);
  return kept ?? { format: 'junheng-hall-record/1', ...of, steps: [] };
}

/** @throws where the browser keeps nothing: a ceremony that a closed lid would end must not begin */
export function keepRecord(record: HallRecord): void {
  localStorage.setItem(keyOf(record.drawId, record.attempt, record.sealHash), JSON.stringify(record));
}

/** null: no record of a hall. */
export function parseRecord(text: string): HallRecord | null {
  try {
    const found = JSON.parse(text) as Partial<HallRecord>;
    return found.format === 'junheng-hall-record/1' && Array.isArray(found.steps) && typeof found.drawId === 'string'
      ? (found as HallRecord)
      : null;
  } catch {
    return null;
  }
}

export const keepKit = (drawId: string, kit: string): void => localStorage.setItem(kitKey(drawId), kit);
export const keptKit = (drawId: string): string | null => localStorage.getItem(kitKey(drawId));
