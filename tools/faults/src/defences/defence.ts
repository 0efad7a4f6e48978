/** A text of the product that is replaced, so that the defence is gone. It stands exactly once in the file. */
export type Change = { file: string; from: string; to: string };

/** Something without which a fact would be lost, doubled, reordered, altered or read by the wrong eyes; and the test that knows. */
export type Defence = {
  name: string;
  /** What it protects, in one sentence. */
  zh: string;
  en: string;
  changes: readonly [Change, ...Change[]];
  /** `project`: its folder; `file`: within it; `title`: of the test that turns red, or the part of it that stands in the file. */
  test: { project: string; file: string; title: string };
};
