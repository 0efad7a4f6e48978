import type { Message } from '@junheng/graphql';
import { indicatorDefinition } from '@junheng/policy-packs';
import { assetLedgerMissing } from './coverage.ts';

/** What would bring the indicators that nothing feeds yet: their `dataNeeded`, in words. */
const sources: Readonly<Record<string, { zh: string; en: string }>> = {
  'cls.balance-index': {
    zh: '由装备、分班、师资、参与、成长五部分合成，其数据尚未接入',
    en: 'It is made of five parts (equipment, placement, teachers, participation, growth), which no service brings yet',
  },
  'cls.quality-gap': { zh: '需要质量监测成绩（评价服务，尚未接入）', en: 'Needs assessment scores (evaluation service, not there yet)' },
  'stu.fitness-pass-rate': {
    zh: '需要学生体质健康测试成绩（评价服务，尚未接入）',
    en: 'Needs student fitness tests (evaluation service, not there yet)',
  },
  'sch.satisfaction': {
    zh: '需要学生与社会满意度问卷结果（评价服务，尚未接入）',
    en: 'Needs satisfaction surveys of students and public (evaluation service, not there yet)',
  },
  'cty.satisfaction-gov-service': {
    zh: '需要学校对政府管理服务的满意度问卷结果（评价服务，尚未接入）',
    en: 'Needs the schools’ survey about government service (evaluation service, not there yet)',
  },
  'cls.participation-evenness': {
    zh: '需要班级岗位轮值记录（评价服务，尚未接入）',
    en: 'Needs records of class duties (evaluation service, not there yet)',
  },
  'cls.teacher-balance': {
    zh: '需要各班任课安排（教师配置服务，尚未接入）',
    en: 'Needs who teaches which class (teacher-assignment service, not there yet)',
  },
  'stu.support-plan-coverage': {
    zh: '需要“补进”帮扶名单与记录（评价服务，尚未接入）',
    en: 'Needs support plans and sessions (evaluation service, not there yet)',
  },
  'cty.basic-recognition': {
    zh: '需要基本均衡县认定记录（治理服务，尚未接入）',
    en: 'Needs the record of the county’s basic recognition (governance service, not there yet)',
  },
  'gov.monitoring-report-rate': {
    zh: '需要年度监测报告（治理服务，尚未接入）',
    en: 'Needs the yearly monitoring reports (governance service, not there yet)',
  },
};

/**
 * Why a goal has no data and what would bring it; indicatorId null: the document gives nothing to count. **Unit** none.
 *
 * Source: the indicator's `dataNeeded` in the catalogue.
 */
export function goalWithoutSource(indicatorId: string | null): Message {
  if (indicatorId === null) {
    return {
      code: 'QUALITATIVE_GOAL',
      zh: '文件没有给出可以计算的目标，由项目办认定',
      en: 'The document gives nothing to count: the project office judges it',
    };
  }
  if (indicatorId === 'cv.cls.equipment-value') return assetLedgerMissing;
  const { nameZh, nameEn } = indicatorDefinition(indicatorId)!;
  return { code: 'NO_SOURCE', ...(sources[indicatorId] ?? { zh: `“${nameZh}”尚无数据来源`, en: `Nothing feeds “${nameEn}” yet` }) };
}
