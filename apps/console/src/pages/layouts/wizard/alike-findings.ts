import type { TrialFragment } from '../../../gql/graphql.ts';

export type TrialFinding = TrialFragment['rows'][number]['findings'][number];
export type AlikeFindings = { finding: TrialFinding; rows: number[] };

/** Findings of the same problem in the same column told once, with their rows: twenty rows with one mistake are one mistake. */
export function alikeFindings(findings: readonly TrialFinding[]): AlikeFindings[] {
  const groups = new Map<string, AlikeFindings>();
  for (const finding of findings) {
    const key = [finding.severity, finding.column, finding.problem.zh].join('|');
    const group = groups.get(key) ?? { finding, rows: [] };
    group.rows.push(finding.row);
    groups.set(key, group);
  }
  return [...groups.values()];
}
