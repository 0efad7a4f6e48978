import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sum } from '../test/plausible-counties.ts';
import {
  dissimilarityIndex,
  entropyIndex,
  etaSquared,
  type GroupCounts,
  isolationIndex,
  type Measured,
  type NestedCounts,
  varianceShares,
} from './equity-metrics.ts';

const counts = fc.record({ members: fc.integer({ min: 0, max: 30 }), others: fc.integer({ min: 0, max: 30 }) });
const mixed = fc
  .array(counts, { minLength: 1, maxLength: 10 })
  .filter((units) => units.some(({ members }) => members > 0) && units.some(({ others }) => others > 0));

/** Three schools of 100 students with 10, 30 and 50 migrant children. */
const threeSchools = [
  { members: 10, others: 90 },
  { members: 30, others: 70 },
  { members: 50, others: 50 },
];
/** One entry per student: the unit and whether the attribute is there. */
const studentsOf = (units: readonly GroupCounts[]) =>
  units.flatMap(({ members, others }, unit) => [
    ...Array.from({ length: members }, () => ({ unit, has: 1 })),
    ...Array.from({ length: others }, () => ({ unit, has: 0 })),
  ]);
const shareIn = (students: readonly { has: number }[]) => sum(students.map(({ has }) => has)) / students.length;
const meanOf = (values: readonly number[]) => sum(values) / values.length;
const valueOf = (result: Measured<string>) => {
  if (result.value === null) throw new Error(result.reason);
  return result.value;
};

/** In nats, from the counts of a two-way table: what knowing the unit tells of the attribute. */
function mutualInformation(units: readonly GroupCounts[]): number {
  const students = studentsOf(units);
  return meanOf(
    students.map(({ unit, has }) => {
      const both = students.filter((other) => other.unit === unit && other.has === has).length;
      const inUnit = students.filter((other) => other.unit === unit).length;
      const having = students.filter((other) => other.has === has).length;
      return Math.log((both * students.length) / (inUnit * having));
    }),
  );
}
const entropyOf = (p: number) => -p * Math.log(p) - (1 - p) * Math.log(1 - p);

const rows = {
  dissimilarityIndex: {
    measure: dissimilarityIndex,
    worked: 20 / 63,
    // the area under the Lorenz curve's largest gap: members against others over all ways to choose whole units
    definition: (units: readonly GroupCounts[]) => {
      const members = sum(units.map((unit) => unit.members));
      const others = sum(units.map((unit) => unit.others));
      const gains = Array.from({ length: 2 ** units.length }, (_, choice) =>
        sum(units.map((unit, index) => ((choice >> index) & 1 ? unit.members / members - unit.others / others : 0))),
      );
      return Math.max(...gains);
    },
    lowest: () => 0,
  },
  entropyIndex: {
    measure: entropyIndex,
    worked: 0.1110440019024,
    definition: (units: readonly GroupCounts[]) => mutualInformation(units) / entropyOf(shareIn(studentsOf(units))),
    lowest: () => 0,
  },
  isolationIndex: {
    measure: isolationIndex,
    worked: 7 / 18,
    definition: (units: readonly GroupCounts[]) => {
      const students = studentsOf(units);
      const members = students.filter(({ has }) => has === 1);
      return meanOf(members.map(({ unit }) => shareIn(students.filter((other) => other.unit === unit))));
    },
    lowest: (units: readonly GroupCounts[]) => shareIn(studentsOf(units)),
  },
};

describe.each(Object.entries(rows))('%s', (_, { measure, worked, definition, lowest }) => {
  test(`of three schools is ${worked.toFixed(6)}`, () => expect(valueOf(measure(threeSchools))).toBeCloseTo(worked, 12));

  test('is what its definition gives for students written out one by one', () => {
    fc.assert(
      fc.property(mixed, (units) => {
        expect(valueOf(measure(units))).toBeCloseTo(definition(units), 9);
      }),
      { numRuns: 60 },
    );
  });

  test('lies between its bounds, and on them where shares are equal or units are of one kind', () => {
    fc.assert(
      fc.property(mixed, (units) => {
        expect(valueOf(measure(units))).toBeGreaterThanOrEqual(lowest(units) - 1e-12);
        expect(valueOf(measure(units))).toBeLessThanOrEqual(1);
      }),
    );
    const apart = [
      { members: 7, others: 0 },
      { members: 0, others: 12 },
    ];
    expect(valueOf(measure(apart))).toBe(1);
    const even = [
      { members: 2, others: 6 },
      { members: 5, others: 15 },
    ];
    expect(valueOf(measure(even))).toBeCloseTo(lowest(even), 15);
    expect(valueOf(measure(even.slice(0, 1)))).toBeCloseTo(lowest(even), 15);
  });

  test('is the same for k copies, for units cut into like parts, and in any order', () => {
    fc.assert(
      fc.property(mixed, (units) => {
        const value = valueOf(measure(units));
        expect(valueOf(measure([...units, ...units, ...units]))).toBeCloseTo(value, 12);
        expect(valueOf(measure(units.map(({ members, others }) => ({ members: 5 * members, others: 5 * others }))))).toBeCloseTo(value, 12);
        const halves = units.flatMap(({ members, others }) =>
          Array.from({ length: 2 }, () => ({ members: members / 2, others: others / 2 })),
        );
        expect(valueOf(measure(halves))).toBeCloseTo(value, 12);
        expect(valueOf(measure(units.toReversed()))).toBeCloseTo(value, 12);
      }),
    );
  });

  test('never rises when a member and another change places towards equal shares', () => {
    fc.assert(
      fc.property(mixed, (units) => {
        const ordered = units.filter(({ members, others }) => members + others > 0);
        ordered.sort((a, b) => a.members / (a.members + a.others) - b.members / (b.members + b.others));
        const [low, high] = [ordered[0]!, ordered.at(-1)!];
        fc.pre(ordered.length > 1 && high.members >= 1 && low.others >= 1);
        const lowAfter = (low.members + 1) / (low.members + low.others);
        const highAfter = (high.members - 1) / (high.members + high.others);
        fc.pre(lowAfter <= highAfter); // no overshooting
        const after = [
          { members: low.members + 1, others: low.others - 1 },
          ...ordered.slice(1, -1),
          { members: high.members - 1, others: high.others + 1 },
        ];
        expect(valueOf(measure(after))).toBeLessThanOrEqual(valueOf(measure(units)) + 1e-12);
      }),
    );
  });

  test('says why there is none, and throws at what cannot be', () => {
    expect(measure([])).toEqual({ value: null, reason: 'no-students' });
    expect(measure([{ members: 0, others: 0 }])).toEqual({ value: null, reason: 'no-students' });
    expect(measure([{ members: 0, others: 8 }])).toEqual({ value: null, reason: 'one-group' });
    expect(measure([{ members: 8, others: 0 }])).toEqual({ value: null, reason: 'one-group' });
    expect(() => measure([{ members: -1, others: 0 }])).toThrow('members of unit 0 is -1');
    expect(() => measure([{ members: 1, others: Number.NaN }])).toThrow('others of unit 0 is NaN');
  });
});

describe('varianceShares', () => {
  const fourClasses: NestedCounts[] = [
    { path: ['A', '1'], members: 4, others: 16 },
    { path: ['A', '2'], members: 8, others: 12 },
    { path: ['B', '1'], members: 10, others: 10 },
    { path: ['B', '2'], members: 14, others: 6 },
  ];
  const nested = fc.array(
    fc.record({
      path: fc.tuple(fc.constantFrom('A', 'B', 'C'), fc.constantFrom('1', '2', '3')),
      members: fc.integer({ min: 0, max: 20 }),
      others: fc.integer({ min: 0, max: 20 }),
    }),
    { minLength: 1, maxLength: 9 },
  );
  const sharesOf = (units: readonly NestedCounts[]) => {
    const shares = varianceShares(units);
    if (shares.between === null) throw new Error(shares.reason);
    return shares;
  };

  test('of two schools with two classes each are 1/11, 4/99 and 86/99', () => {
    const { between, within } = sharesOf(fourClasses);
    expect([...between, within]).toEqual([expect.closeTo(1 / 11, 14), expect.closeTo(4 / 99, 14), expect.closeTo(86 / 99, 14)]);
  });

  test('add up to 1 to 1e-12, each from 0 to 1', () => {
    fc.assert(
      fc.property(nested, (units) => {
        fc.pre(units.some(({ members }) => members > 0) && units.some(({ others }) => others > 0));
        const { between, within } = sharesOf(units);
        expect(Math.abs(sum(between) + within - 1)).toBeLessThanOrEqual(1e-12);
        for (const share of [...between, within]) expect(share).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('are the sums of squares of students written out one by one', () => {
    fc.assert(
      fc.property(nested, (units) => {
        fc.pre(units.some(({ members }) => members > 0) && units.some(({ others }) => others > 0));
        const students = units.flatMap(({ path, members, others }) => studentsOf([{ members, others }]).map(({ has }) => ({ path, has })));
        const p = shareIn(students);
        const shareAt = (path: readonly string[]) =>
          shareIn(students.filter((student) => path.every((key, at) => student.path[at] === key)));
        const squares = (part: (student: { path: readonly string[]; has: number }) => number) =>
          sum(students.map((student) => part(student) ** 2));
        const total = squares(({ has }) => has - p);
        const { between, within } = sharesOf(units);
        expect(between[0]).toBeCloseTo(squares(({ path }) => shareAt(path.slice(0, 1)) - p) / total, 10);
        expect(between[1]).toBeCloseTo(squares(({ path }) => shareAt(path) - shareAt(path.slice(0, 1))) / total, 10);
        expect(within).toBeCloseTo(squares(({ path, has }) => has - shareAt(path)) / total, 10);
      }),
    );
  });

  test('between the schools are η² of the students, and isolation above its lowest', () => {
    fc.assert(
      fc.property(mixed, (units) => {
        const [share] = sharesOf(units.map((unit, index) => ({ ...unit, path: [String(index)] }))).between;
        const values = units.map(({ members, others }) => [...Array<number>(members).fill(1), ...Array<number>(others).fill(0)]);
        expect(valueOf(etaSquared(values))).toBeCloseTo(share!, 12);
        const p = shareIn(studentsOf(units));
        expect((valueOf(isolationIndex(units)) - p) / (1 - p)).toBeCloseTo(share!, 12);
      }),
    );
  });

  test('have an expectation of (C − 1)/(T − 1) between classes that were filled by lot', () => {
    // all ways to choose which 3 of 6 students have it, in two classes of 3
    const drawn = Array.from({ length: 64 }, (_, choice) => Array.from({ length: 6 }, (__, student) => (choice >> student) & 1)).filter(
      (has) => sum(has) === 3,
    );
    const shares = drawn.map((has) => {
      const first = sum(has.slice(0, 3));
      return sum(
        sharesOf([
          { path: ['S', '1'], members: first, others: 3 - first },
          { path: ['S', '2'], members: 3 - first, others: first },
        ]).between,
      );
    });
    expect(meanOf(shares)).toBeCloseTo(1 / 5, 14);
  });

  test('say why there are none, and refuse paths of different lengths', () => {
    expect(varianceShares([])).toEqual({ between: null, reason: 'no-students' });
    expect(varianceShares([{ path: ['A'], members: 3, others: 0 }])).toEqual({ between: null, reason: 'one-group' });
    expect(() => varianceShares([...fourClasses, { path: ['A'], members: 3, others: 0 }])).toThrow('path of unit 4 has 1 keys: expected 2');
    expect(sharesOf([{ path: [], members: 3, others: 4 }])).toEqual({ between: [], within: expect.closeTo(1, 15) });
  });
});

describe('etaSquared', () => {
  test('of 60, 70, 80 and 80, 90, 100 is 0.6', () => {
    expect(
      valueOf(
        etaSquared([
          [60, 70, 80],
          [80, 90, 100],
        ]),
      ),
    ).toBeCloseTo(0.6, 15);
  });

  test('is 0 for equal means or one group and 1 without spread inside, whatever the sign and place of the values', () => {
    expect(etaSquared([[1, 3], [], [2, 2]])).toEqual({ value: 0 });
    expect(etaSquared([[-5, 9]])).toEqual({ value: 0 });
    expect(etaSquared([[-4, -4], [7]])).toEqual({ value: 1 });
    const values = fc.array(fc.array(fc.integer({ min: -100, max: 100 }), { maxLength: 6 }), { maxLength: 5 });
    fc.assert(
      fc.property(values, fc.integer({ min: -50, max: 50 }), (groups, shift) => {
        const result = etaSquared(groups);
        fc.pre(result.value !== null);
        expect(result.value).toBeGreaterThanOrEqual(0);
        expect(result.value).toBeLessThanOrEqual(1);
        expect(valueOf(etaSquared(groups.map((group) => group.map((value) => -3 * value + shift))))).toBeCloseTo(result.value!, 12);
      }),
    );
  });

  test('says why there is none', () => {
    expect(etaSquared([])).toEqual({ value: null, reason: 'no-values' });
    expect(etaSquared([[0.1, 0.1], [0.1]])).toEqual({ value: null, reason: 'no-variance' });
    expect(() => etaSquared([[1, Number.NaN]])).toThrow('a value is NaN');
  });
});
