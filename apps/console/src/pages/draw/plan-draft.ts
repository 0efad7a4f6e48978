import { drandRoundAt } from '@junheng/draw-protocol';

/** A plan as it is typed: every field a text. */
export type PlanDraft = {
  classCount: string;
  sizes: string;
  capacities: string;
  /** weights by attribute; an attribute that is not there is not balanced */ weights: Readonly<Record<string, string>>;
  drawDay: string;
  noticeDays: string;
  revealDeadline: string;
  sourceKind: 'HALL' | 'LOTTERY' | 'DRAND';
  means: string;
  /** of dice, balls or a lottery: how many numbers, and what each may be */ count: string;
  least: string;
  most: string;
  lotteryName: string;
  lotteryIssue: string;
  lotteryAt: string;
  openRows: boolean;
};

/** Where the public value comes from, as the platform takes it: what the kind has no use for is null. */
export type SourceGiven = {
  kind: PlanDraft['sourceKind'];
  means: string | null;
  name: string | null;
  issue: string | null;
  drawnAt: string | null;
  count: number | null;
  least: number | null;
  most: number | null;
  round: number | null;
};

export type PlanGiven = {
  classCount: number;
  sizes: number[] | null;
  capacities: number[] | null;
  attributes: { key: string; weight: number }[];
  drawDay: string;
  noticeDays: number;
  revealDeadline: string;
  publicSource: SourceGiven;
  openRows: boolean;
};

/** Which field is wrong, by the name of its sentence in the texts. */
export type PlanFault = {
  field: keyof PlanDraft;
  text: 'classCountWrong' | 'listWrong' | 'noAttribute' | 'weightWrong' | 'noticeDaysWrong' | 'countWrong' | 'rangeWrong' | 'missing';
};

export const attributeKeys = [
  'gender',
  'ageMonths',
  'ageQuarter',
  'hukouKind',
  'migrant',
  'leftBehind',
  'disability',
  'preschool',
  'ethnicMinority',
  'boarding',
  'inclusive',
] as const;

/** Values of these two alone may be shown with the public proof. */
export const openAttributes: readonly string[] = ['gender', 'ageQuarter'];

/** What most draws take: everything that the balance table of a draw shows. */
export const customaryWeights: Readonly<Record<string, string>> = {
  gender: '10',
  ageMonths: '5',
  hukouKind: '3',
  migrant: '5',
  leftBehind: '5',
  disability: '5',
};

/** Reads a draft; what is wrong is told by its field, the first one first. */
export function planOf(draft: PlanDraft): { plan: PlanGiven } | { faults: PlanFault[] } {
  const faults: PlanFault[] = [];
  const wrong = (field: keyof PlanDraft, text: PlanFault['text']) => void faults.push({ field, text });
  const classCount = wholeIn(draft.classCount, 1, 99);
  if (classCount === null) wrong('classCount', 'classCountWrong');
  const list = (field: 'sizes' | 'capacities'): number[] | null => {
    if (draft[field].trim() === '') return null;
    const numbers = numbersOf(draft[field]);
    if (numbers === null || (classCount !== null && numbers.length !== classCount)) wrong(field, 'listWrong');
    return numbers;
  };
  const [sizes, capacities] = [list('sizes'), list('capacities')];
  const attributes = attributeKeys
    .filter((key) => draft.weights[key] !== undefined)
    .map((key) => ({ key, weight: wholeIn(draft.weights[key]!, 1, 100) ?? 0 }));
  if (attributes.length === 0) wrong('weights', 'noAttribute');
  else if (attributes.some(({ weight }) => weight === 0)) wrong('weights', 'weightWrong');
  if (!isDay(draft.drawDay)) wrong('drawDay', 'missing');
  const noticeDays = wholeIn(draft.noticeDays, 1, 60);
  if (noticeDays === null) wrong('noticeDays', 'noticeDaysWrong');
  const revealDeadline = momentOf(draft.revealDeadline);
  if (revealDeadline === null) wrong('revealDeadline', 'missing');
  const publicSource = sourceOf(draft, revealDeadline, wrong);
  if (faults.length > 0) return { faults };
  return {
    plan: {
      classCount: classCount!,
      sizes,
      capacities,
      attributes,
      drawDay: draft.drawDay,
      noticeDays: noticeDays!,
      revealDeadline: revealDeadline!,
      publicSource,
      openRows: draft.openRows && attributes.every(({ key }) => openAttributes.includes(key)),
    },
  };
}

type Wrong = (field: keyof PlanDraft, text: PlanFault['text']) => void;

function sourceOf(draft: PlanDraft, revealDeadline: string | null, wrong: Wrong): SourceGiven {
  const nothing = { means: null, name: null, issue: null, drawnAt: null, count: null, least: null, most: null, round: null };
  const line = (field: 'means' | 'lotteryName' | 'lotteryIssue') => {
    if (draft[field].trim() === '') wrong(field, 'missing');
    return draft[field].trim();
  };
  if (draft.sourceKind === 'HALL') return { ...nothing, kind: 'HALL', means: line('means'), ...numbersGiven(draft, wrong) };
  if (draft.sourceKind === 'LOTTERY') {
    const drawnAt = momentOf(draft.lotteryAt);
    if (drawnAt === null) wrong('lotteryAt', 'missing');
    const [name, issue] = [line('lotteryName'), line('lotteryIssue')];
    return { ...nothing, kind: 'LOTTERY', name, issue, drawnAt, ...numbersGiven(draft, wrong) };
  }
  // The first round that nobody can know at the deadline; there is nothing to choose.
  return { ...nothing, kind: 'DRAND', round: revealDeadline === null ? null : drandRoundAt(Date.parse(revealDeadline)) };
}

type Numbers = Pick<PlanDraft, 'count' | 'least' | 'most'>;

/** How many numbers are given and what each may be. */
export function numbersGiven(draft: Numbers, wrong: Wrong): { count: number | null; least: number | null; most: number | null } {
  const [count, least, most] = [wholeIn(draft.count, 1, 100), wholeIn(draft.least, 0, 9999), wholeIn(draft.most, 0, 9999)];
  if (count === null) wrong('count', 'countWrong');
  if (least === null) wrong('least', 'rangeWrong');
  if (most === null || most <= (least ?? 0)) wrong('most', 'rangeWrong');
  return { count, least, most };
}

/** How many outcomes a source has, as a power of two rounded down; null while the numbers make no sense. */
export function bitsOf(draft: Numbers): number | null {
  let isWrong = false;
  const { count, least, most } = numbersGiven(draft, () => (isWrong = true));
  return isWrong ? null : Math.floor(count! * Math.log2(most! - least! + 1) + 1e-9);
}

/** Of fewer outcomes, two rooms can be thought of that come to the same draw: six dice have but 46,656. */
export const fewestBits = 20;

/** What is typed with commas of either language. */
export function numbersOf(text: string): number[] | null {
  const parts = text.split(/[,，、\s]+/).filter((part) => part !== '');
  const numbers = parts.map((part) => wholeIn(part, 1, 999));
  return numbers.includes(null) ? null : (numbers as number[]);
}

export function wholeIn(text: string, least: number, most: number): number | null {
  if (!/^\d{1,16}$/.test(text.trim())) return null;
  const value = Number(text.trim());
  return value >= least && value <= most ? value : null;
}

const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text);

/** `2019-08-28T10:30` of a field, which is Beijing's, in UTC. */
export function momentOf(local: string): string | null {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(local)) return null;
  return new Date(`${local}:00+08:00`).toISOString();
}

/** The other way: for a field. */
export const localOf = (moment: string): string => new Date(Date.parse(moment) + 8 * 3_600_000).toISOString().slice(0, 16);
