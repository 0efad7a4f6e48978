import type { Stage } from '@junheng/contracts';

/** Kinds of school (GB/T 33782) that teach one compulsory stage only (a primary school may keep a kindergarten year); all others teach every stage. */
const stagesTaught: Readonly<Record<string, readonly Stage[]>> = {
  '211': ['kindergarten', 'primary'],
  '218': ['kindergarten', 'primary'],
  '311': ['junior'],
  '341': ['junior'],
};

export const teaches = (schoolType: string, stage: Stage): boolean => stagesTaught[schoolType]?.includes(stage) ?? true;
