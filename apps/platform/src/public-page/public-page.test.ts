import type { PublicBoard, PublicGoal, PublicMeasure } from '@junheng/governance/api';
import type { FrozenMonth } from '@junheng/monitoring/api';
import { describe, expect, test } from 'vitest';
import { publicPage } from './public-page.ts';

const measure: PublicMeasure = {
  measureId: 'jt.m1',
  packId: 'jintang-2018',
  number: '1',
  label: { zh: '班级装备标准化', en: 'Standard class equipment' },
  officeName: { zh: '装备中心', en: 'Equipment centre' },
  light: 'red',
  counts: { red: 1, amber: 2, grey: 3, green: 4 },
  overridden: 1,
  ownThresholds: true,
  nextMilestone: { label: { zh: '统一标准', en: 'One standard' }, due: '2019-12-31', daysLeft: 77 },
  overdue: 5,
};
const goal: PublicGoal = {
  obligationId: 'jt.overall.8',
  packId: 'jintang-2018',
  clause: '二(一)',
  label: { zh: '装备差异系数<0.3>', en: 'Equipment CV' },
  due: '2020-12-31',
  light: 'grey',
  value: 0.31234,
  target: 0.3,
  unit: 'ratio',
  isSuppressed: false,
};
const board = (goals: PublicGoal[] = [goal]): PublicBoard => ({
  day: '2019-10-15',
  ruleVersion: 1,
  packs: [{ packId: 'jintang-2018', title: { zh: '班级均衡意见', en: 'Class balance' }, measures: [measure], goals }],
});
const month = (name: string, value: number | null): FrozenMonth => ({
  month: name,
  schoolYear: 2019,
  ledgerSize: 4321,
  viewVersion: 1,
  figures: [
    { id: 'cty.large-class-count', stage: 'primary', value, limit: 0, status: 'MET' },
    { id: 'cty.oversized-class-count', stage: 'junior', value: null, limit: 0, status: 'NO_DATA' },
  ],
  frozenAt: new Date(0),
  eventId: 'e',
  token: 'monitoring:1',
});
const page = (of: Partial<Parameters<typeof publicPage>[0]> = {}) =>
  publicPage({ county: '510121', readAt: '2019-10-15T00:00:00.000Z', board: board(), months: [], ...of });

describe('the public page', () => {
  test('shows each measure with its office, its light by word and sign, and what is late', () => {
    expect(page()).toMatch(/班级装备标准化.*装备中心.*■<\/span> 红灯.*1 项另有人工标注.*按县定阈值.*统一标准.*2019-12-31.*>5</s);
  });

  test('shows each goal with its target and where the county stands', () => {
    expect(page()).toMatch(/2020-12-31.*>0\.3<.*>0\.312<.*○<\/span> 灰灯/s);
  });

  test('shows that a figure of fewer than ten is held back, and not the figure', () => {
    const shown = page({ board: board([{ ...goal, value: null, isSuppressed: true, unit: 'students' }]) });
    expect(shown).toContain('>不足10，不公布<');
  });

  test('takes texts as texts', () => {
    expect(page()).toContain('装备差异系数&#60;0.3&#62;');
    expect(page()).not.toContain('装备差异系数<0.3>');
  });

  test('shows the six newest months, oldest first, and leaves out what none of them knows', () => {
    const months = ['03', '04', '05', '06', '07', '08', '09'].map((name, at) => month(`2019-${name}`, at + 40));
    const shown = page({ months });
    expect(shown).not.toContain('2019-03');
    expect(shown).toMatch(/>41<.*>42<.*>43<.*>44<.*>45<.*>46</s);
    expect(shown).toContain('依据台账第 4321 条之前的记录');
    expect(shown.match(/<tr>/g)!.length).toBe(1 + 1 + 1 + 1 + 1 + 1); // heads of three tables, a measure, a goal, one figure
  });

  test('holds back counts of one to nine and rates of groups of children in the months too', () => {
    const months = [9, 1, 0].map((count, at) => month(`2019-0${at + 6}`, count));
    const rate = { id: 'cty.disabled-enrolment-rate', stage: null, value: 85.714, limit: 95, status: 'NOT_MET' } as const;
    const shown = page({ months: months.map((one) => ({ ...one, figures: [...one.figures, rate] })) });
    expect(shown).toMatch(/>不足10，不公布<\/td>\s*<td class="number">不足10，不公布<\/td>\s*<td class="number">0</);
    expect(shown).not.toContain('85.7');
  });

  test('says so where there is nothing yet', () => {
    expect(page()).toContain('还没有月末数据');
    expect(page({ board: { ...board(), packs: [] } })).toContain('县里还没有启用政策文件');
  });

  test('has no program and loads nothing', () => {
    expect(page()).not.toMatch(/<script|<link|<img|<iframe|\ssrc=|\son\w+=/);
  });
});
