import { expect, it } from 'vitest';
import {
  clauseReference,
  goalsOf,
  lightRule,
  meets,
  obligation,
  resourceStandard,
  responsibleOffice,
  schoolCvLimit,
  targetOf,
} from '../src/policy-packs.ts';

it('does what its README shows', () => {
  expect(goalsOf('jintang-2018')).toHaveLength(22);
  const cv = obligation('jt.m1.4')!;
  expect(targetOf(cv.obligation)).toMatchObject({
    kind: 'threshold',
    all: [{ indicatorId: 'cv.cls.equipment-value', comparator: '<=', value: 0.3, origin: 'setting' }],
  });
  expect(responsibleOffice(cv)).toMatchObject({ lead: { zh: '教育基础设施和技术装备中心' }, inheritedFrom: 'jt.m1' });
  expect(lightRule(cv.obligation)).toBe('full');
  expect(meets(schoolCvLimit.primary, 0.5000000001)).toBe(false);
  expect(resourceStandard('res.teaching-area-per-student', 'junior')!.value).toBe(5.8);
  expect(clauseReference('nq.a.6').zh).toBe(
    '《县域义务教育优质均衡发展督导评估办法》（教督〔2017〕6号）资源配置4：初中生均教学及辅助用房≥5.8平方米',
  );
});
