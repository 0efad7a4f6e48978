import { type Entropy, uuidFromBytes } from '@junheng/runtime';
import { hasColumn, type Table } from './table.ts';

/**
 * Ids of subjects on their way into the register. They are random: where a file may name a subject in several rows, as one
 * of several school years does, the same label must be given the same id. In a check nothing is written that would know it.
 */
export type NewIds = (label: string, table: Table) => string;

export function createNewIds(entropy: Entropy): NewIds {
  const ids = new Map<string, string>();
  return (label, table) => {
    const id = ids.get(label) ?? uuidFromBytes(entropy.bytes(16, label));
    if (hasColumn(table, '学年')) ids.set(label, id); // a county's 66,000 ids are not kept for nothing
    return id;
  };
}
