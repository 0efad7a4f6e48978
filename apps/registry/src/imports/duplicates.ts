import type { RowIdentity } from './batch-plan.ts';
import type { RowFinding } from './finding.ts';

/** Rows of one file that carry the same value in a column that must be unique; without the value, which may be a person's. */
export type DuplicateGroup = { column: string; rows: number[] };

/** Collects the unique values of a file while it is read. */
export class DuplicateSearch {
  readonly #rowOf = new Map<string, number>();
  readonly #groups = new Map<string, DuplicateGroup>();
  readonly #values = new Map<DuplicateGroup, string>();

  add(row: number, identities: readonly RowIdentity[]): void {
    for (const { column, value, scope } of identities) {
      const key = `${column}\0${scope}\0${value}`;
      const first = this.#rowOf.get(key);
      if (first === undefined) this.#rowOf.set(key, row);
      else {
        const group = this.#groups.get(key) ?? { column, rows: [first] };
        group.rows.push(row);
        this.#groups.set(key, group);
        this.#values.set(group, value);
      }
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
  for (const group of groups) {
    const { column, rows } = group;
    const value = valueOf(group);
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
        problem: {
          code: 'duplicate-in-file',
          zh: `与第 ${shown} 行重复${more ? `（共 ${count} 行）` : ''}`,
          en: `The same value stands in row ${shown.replaceAll('、', ', ')}${more ? ` (${count} rows)` : ''}`,
          expectedZh: '同一文件中不重复',
          expectedEn: 'Once in a file',
          cureZh: '核对后只保留正确的一行，再重新导入；重复的各行都未导入',
          cureEn: 'Keep the right row only and import again; none of these rows was taken',
        },
      };
      findings.set(row, [...(findings.get(row) ?? []), finding]);
    }
  }
  return findings;
}
