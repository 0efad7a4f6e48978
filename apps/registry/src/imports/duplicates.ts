import type { RowIdentity } from './batch-plan.ts';
import type { RowFinding } from './finding.ts';
import type { Problem } from './values/parsed.ts';

/** Rows of one file that carry the same value in a column that must be unique; without the value, which may be a person's. */
export type DuplicateGroup = {
  column: string;
  rows: number[];
  /** The rows are of different schools. */
  isTransfer?: true;
};

/** Collects the unique values of a file while it is read. */
export class DuplicateSearch {
  readonly #first = new Map<string, { row: number; place: string | undefined }>();
  readonly #groups = new Map<string, DuplicateGroup>();
  readonly #values = new Map<DuplicateGroup, string>();

  add(row: number, identities: readonly RowIdentity[]): void {
    for (const { column, value, scope, place } of identities) {
      const key = `${column}\0${scope}\0${value}`;
      const first = this.#first.get(key);
      if (first === undefined) {
        this.#first.set(key, { row, place });
        continue;
      }
      const group = this.#groups.get(key) ?? { column, rows: [first.row] };
      group.rows.push(row);
      if (place !== first.place) group.isTransfer = true;
      this.#groups.set(key, group);
      this.#values.set(group, value);
    }
  }

  groups(): DuplicateGroup[] {
    return [...this.#groups.values()];
  }

  valueOf(group: DuplicateGroup): string | null {
    return this.#values.get(group) ?? null;
  }
}

const longestList = 10;

/** Every row involved gets its finding, naming the others: which of them is right only the office knows. */
export function duplicateFindings(
  groups: readonly DuplicateGroup[],
  valueOf: (group: DuplicateGroup) => string | null = () => null,
): Map<number, RowFinding[]> {
  const findings = new Map<number, RowFinding[]>();
  for (const { first, columns } of sameRows(groups)) {
    const { column, rows, isTransfer } = first;
    const value = valueOf(first);
    for (const row of rows) {
      const others = rows.slice(0, longestList + 1).filter((other) => other !== row);
      const shown = others.slice(0, longestList).join('、');
      const count = rows.length - 1;
      const more = count > longestList;
      const finding: RowFinding = {
        severity: 'error',
        row,
        column,
        value,
        problem: isTransfer ? duplicateAfterTransfer(shown, count, more, columns) : duplicate(shown, count, more, columns),
      };
      findings.set(row, [...(findings.get(row) ?? []), finding]);
    }
  }
  return findings;
}

/** Rows that repeat one another in several columns are one mistake. */
function sameRows(groups: readonly DuplicateGroup[]): { first: DuplicateGroup; columns: string[] }[] {
  const merged = new Map<string, { first: DuplicateGroup; columns: string[] }>();
  for (const group of groups) {
    const key = `${group.rows.join()}\0${group.isTransfer ?? false}`;
    const known = merged.get(key);
    if (known) known.columns.push(group.column);
    else merged.set(key, { first: group, columns: [group.column] });
  }
  return [...merged.values()];
}

/** Named only where the finding's own column does not tell everything. */
const inZh = (columns: readonly string[]) => (columns.length > 1 ? `（${columns.join('、')}均相同）` : '');
const inEn = (columns: readonly string[]) => (columns.length > 1 ? ` (in ${columns.join(', ')})` : '');

const inEnglish = (rows: string) => rows.replaceAll('、', ', ');

const duplicate = (others: string, count: number, more: boolean, columns: readonly string[]): Problem => ({
  code: 'duplicate-in-file',
  zh: `与第 ${others} 行重复${more ? `（共 ${count} 行）` : ''}${inZh(columns)}`,
  en: `The same value stands in row ${inEnglish(others)}${more ? ` (${count} rows)` : ''}${inEn(columns)}`,
  expectedZh: '同一文件中不重复',
  expectedEn: 'Once in a file',
  cureZh: '核对后只保留正确的一行，再重新导入；重复的各行都未导入',
  cureEn: 'Keep the right row only and import again; none of these rows was taken',
});

const duplicateAfterTransfer = (others: string, count: number, more: boolean, columns: readonly string[]): Problem => ({
  code: 'duplicate-after-transfer',
  zh: `同一人还在另一所学校的第 ${others} 行${more ? `（共 ${count} 行）` : ''}${inZh(columns)}，多为转学、调动后原学校未删除`,
  en: `The same person stands in row ${inEnglish(others)} at another school${more ? ` (${count} rows)` : ''}${inEn(columns)}: after a transfer the former school often keeps the row`,
  expectedZh: '每人只在现在的学校出现一次',
  expectedEn: 'Once, at the present school',
  cureZh: '核对现在所在的学校，删去原学校的一行，再重新导入；这几行都未导入',
  cureEn: 'Find out the present school, delete the row of the former one and import again; none of these rows was taken',
});
