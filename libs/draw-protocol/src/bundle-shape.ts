import { anything, byKind, list, members, oneOf, orNull, type Shape, text, whole } from './shape.ts';

/** **Unit** paths. Source: docs/draw-protocol.md part 1. */
export const hex64 = text(/^[0-9a-f]{64}$/);
const id = text(/^[\x20-\x7e]{1,120}$/);
const words = text(/^[^]{0,4000}$/);
const moment = text(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
/** A value of a pupil. **Unit** paths. Source: docs/draw-protocol.md part 2. */
export const scalar: Shape = (value) =>
  value === null || (typeof value === 'string' && value.isWellFormed()) || Number.isSafeInteger(value) ? null : '';
/** Anything with a canonical text. */
const json: Shape = (value) => {
  if (typeof value === 'boolean' || scalar(value) === null) return null;
  return Array.isArray(value) ? list(json)(value) : members({}, json)(value);
};

const numbersGiven = { count: whole(1, 100), least: whole(0, 9999), most: whole(0, 9999) };
const publicSource = byKind({
  hall: members({ kind: anything, means: words, ...numbersGiven }),
  lottery: members({ kind: anything, name: words, issue: words, drawnAt: moment, ...numbersGiven }),
  drand: members({ kind: anything, round: whole(1) }),
});

/** Of a seal's parts. **Unit** paths. Source: docs/draw-protocol.md part 6. */
export const sealShape = members({
  format: oneOf('junheng-draw-seal/1'),
  county: id,
  drawId: id,
  attempt: whole(1),
  rows: whole(1),
  rosterRoot: hex64,
  planHash: hex64,
  constraintsHash: hex64,
  engineVersion: id,
  codeHash: hex64,
  supervisorIds: list(id),
  publicSource,
  revealDeadline: moment,
  annulled: list(members({ attempt: whole(1), sealHash: orNull(hex64), resultHash: orNull(hex64), reason: words })),
});

const plan = members(
  {
    classCount: whole(1, 999),
    sizes: orNull(list(whole(1))),
    capacities: orNull(list(whole(1))),
    attributes: list(members({ key: id, weight: whole(1) })),
    joint: list(members({ keys: list(id), weight: whole(1) })),
    openRows: oneOf(true, false),
  },
  json,
);

const constraint = members({
  kind: oneOf('together', 'apart', 'fixed', 'allowed', 'places'),
  positions: list(whole(0)),
  classNos: list(whole(1)),
  places: orNull(whole(1, 999)),
  ground: words,
});

const round = members({
  round: whole(1),
  publicSource,
  revealDeadline: moment,
  commitments: list(members({ supervisorId: id, commitment: hex64, at: moment })),
  reveals: list(members({ supervisorId: id, number: text(/^\d{1,40}$/), nonce: hex64, at: moment })),
  publicValue: orNull(members({ value: text(/^[0-9a-f ]{1,500}$/), at: moment })),
});

const balance = members({
  classes: list(members({ classNo: whole(1), pupils: whole(0), boys: whole(0), girls: whole(0) })),
  attributes: list(members({ attribute: words, largestDifferenceMillionths: whole(0) })),
  largestDifferenceMillionths: whole(0),
  imbalanceMillionths: whole(0),
  floorMillionths: orNull(whole(0)),
});

/** Where a value first is no bundle; `null`: it is one. **Unit** paths. Source: docs/draw-protocol.md part 11. */
export const bundleShape: Shape = members({
  format: oneOf('junheng-draw-bundle/1'),
  seal: sealShape,
  sealHash: hex64,
  sealedAt: moment,
  plan,
  leaves: list(hex64),
  rows: orNull(list(orNull(members({ key: hex64, who: hex64, values: members({}, scalar) })))),
  constraintLeaves: list(hex64),
  constraints: orNull(list(orNull(members({ salt: hex64, constraint })))),
  rounds: list(round),
  seed: hex64,
  classOf: list(whole(1)),
  resultHash: hex64,
  balance,
  runAt: moment,
  lots: list(
    members({
      purpose: oneOf('homeroom', 'teaching-team'),
      list: list(words),
      listHash: hex64,
      setAside: whole(0, 9999),
      order: list(whole(0)),
    }),
  ),
  recordHash: hex64,
  ledger: orNull(members({ sealed: anything, run: anything })),
});
