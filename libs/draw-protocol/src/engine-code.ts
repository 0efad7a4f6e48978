// Written by tools/check/src/write-engine-code.ts; a test holds it up to date.

/** The engine that this program runs: the version of docs/placement-draw.md, and the hash of its sources. */
export const engineCode = {
  version: '1',
  codeHash: '9bcde68ff6f8bb2dc7be066ec90b774ecdd95fe844181ec2cb313f8daf46cb95',
} as const;
