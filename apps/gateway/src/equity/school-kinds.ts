import type { Stage } from '@junheng/contracts';

type SchoolKind = { zh: string; en: string; stages: readonly Stage[]; senior?: true; special?: true; vocational?: true };

/** GB/T 33782 school kinds of compulsory education: what they are called and which stages they teach. */
const kinds: Readonly<Record<string, SchoolKind>> = {
  '211': { zh: '小学', en: 'Primary school', stages: ['primary'] },
  '218': { zh: '小学教学点', en: 'Teaching point', stages: ['primary'] },
  '311': { zh: '初级中学', en: 'Junior secondary school', stages: ['junior'] },
  '312': { zh: '九年一贯制学校', en: 'Nine-year school', stages: ['primary', 'junior'] },
  '321': { zh: '职业初中', en: 'Vocational junior secondary school', stages: ['junior'], vocational: true },
  '341': { zh: '完全中学', en: 'Complete secondary school', stages: ['junior'], senior: true },
  '345': { zh: '十二年一贯制学校', en: 'Twelve-year school', stages: ['primary', 'junior'], senior: true },
  '511': { zh: '盲人学校', en: 'School for the blind', stages: ['primary', 'junior'], special: true },
  '512': { zh: '聋人学校', en: 'School for the deaf', stages: ['primary', 'junior'], special: true },
  '513': { zh: '培智学校', en: 'School for children with learning disabilities', stages: ['primary', 'junior'], special: true },
  '514': { zh: '其他特教学校', en: 'Other special school', stages: ['primary', 'junior'], special: true },
};

export const teachingPoint = '218';

/**
 * What a school code is called and which stages it teaches; an unknown one teaches none that is known. **Unit** none.
 *
 * Source: GB/T 33782.
 */
export const schoolKind = (code: string): SchoolKind => kinds[code] ?? { zh: `办学类型 ${code}`, en: `School kind ${code}`, stages: [] };

/**
 * 城区 镇区 乡村 by the first digits of the urban–rural code. **Unit** none.
 *
 * Source: 统计用城乡划分代码.
 */
export function areaOf(urbanRural: string): { zh: string; en: string } {
  if (urbanRural.startsWith('11')) return { zh: '城区', en: 'Urban' };
  if (urbanRural.startsWith('12')) return { zh: '镇区', en: 'Town' };
  if (urbanRural.startsWith('2')) return { zh: '乡村', en: 'Rural' };
  return { zh: '未知', en: 'Unknown' };
}
