// Written by tools/check/src/write-engine-code.ts; a test holds it up to date.

/** The engine that this program runs: the version of docs/placement-draw.md, and the hash of its sources. */
export const engineCode = {
  version: '1',
  codeHash: '26788aa03046815d1ed3ba004be5a2471be6b0703dc19b6f45cc10aa0d67ed64',
} as const;
