/** Students of one school by stage; a stage that the school lacks has 0. */
export type StageStudents = { primary: number; junior: number; senior: number };

/** How much one student of a stage counts when stages share an asset: 1 : 1.1 : 1.32 (senior = 1.2 × junior). */
export const stageWeights = { primary: 1, junior: 1.1, senior: 1.32 } as const satisfies StageStudents;

/**
 * Splits an asset that several stages of one school share (一贯制学校、完全中学共用资源拆分) by weighted enrolment, so
 * that each part counts as one school of its stage. With A primary, B junior and C senior students:
 *
 *     primary = X · A / (A + 1.1 B + 1.32 C)
 *     junior  = X · 1.1 B / (A + 1.1 B + 1.32 C)
 *     senior  = X · 1.32 C / (A + 1.1 B + 1.32 C)
 *
 * **Range** each part 0 to X; the parts add up to X. **Unit** that of the total.
 * **Edges** a school of one stage keeps its whole total there; without any students there is nobody to split between:
 * `null`.
 *
 * Source: calculation notes to the national inspection measures (教督〔2012〕3号; its use for 教督〔2017〕6号 follows
 * practice). The published example: 23226 books, 166 primary and 210 junior students give **9711.627** and
 * **13514.373** books.
 *
 * @throws {RangeError} when the total or an enrolment is negative or not finite
 */
export function sharedAssetSplit(total: number, students: StageStudents): StageStudents | null {
  for (const [name, amount] of Object.entries({ total, ...students })) {
    if (!Number.isFinite(amount) || amount < 0) throw new RangeError(`${name} is ${amount}: expected a finite number ≥ 0`);
  }
  const weighted = {
    primary: students.primary * stageWeights.primary,
    junior: students.junior * stageWeights.junior,
    senior: students.senior * stageWeights.senior,
  };
  const sum = weighted.primary + weighted.junior + weighted.senior;
  if (sum === 0) return null;
  return {
    primary: total * (weighted.primary / sum),
    junior: total * (weighted.junior / sum),
    senior: total * (weighted.senior / sum),
  };
}
