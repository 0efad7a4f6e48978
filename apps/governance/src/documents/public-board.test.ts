import { policyPacks } from '@junheng/policy-packs';
import { describe, expect, test } from 'vitest';
import type { DutyLight, LightBoard, MeasureCard, MeasureLight, ShownValue } from '../lights/lights-api.ts';
import { publicBoard, publicGoal } from './public-board.ts';

const secret = '张三丰';
const label = { zh: '装备差异系数', en: 'Equipment CV' };

const measure = (kind: MeasureLight['kind']): MeasureLight => ({
  measureId: `jt.${kind}`,
  packId: 'jintang-2018',
  kind,
  number: '1',
  clause: '三(1)',
  label,
  title: label,
  phaseIds: [],
  leadOffice: 'equipment-centre',
  leadOfficeName: { zh: '装备中心', en: 'Equipment centre' },
  officeIds: ['equipment-centre'],
  leaderId: secret,
  leaderName: secret,
  light: 'red',
  reasons: [],
  counts: { green: 1, amber: 0, red: 1, grey: 0 },
  overridden: 1,
  ownThresholds: true,
  overrides: [],
  worst: { obligationId: 'jt.m1.4', label: { zh: secret, en: secret }, value: 1, unit: 'ratio', gap: 1, forecastDate: null },
  nextMilestone: null,
  overdue: 2,
  evidenceDaysAgo: 3,
  lastSigned: { day: '2019-10-01', signedBy: secret, signerName: secret },
  signedOff: { day: '2019-10-01', light: 'red', signedBy: secret, signerName: secret, eventId: secret },
});

const value = (over: Partial<ShownValue>): ShownValue => ({
  day: '2019-10-15',
  value: 0.31,
  low: null,
  high: null,
  target: 0.3,
  direction: 'down',
  unit: 'ratio',
  known: 100,
  total: 120,
  status: 'NOT_MET',
  missing: { code: 'X', zh: secret, en: secret },
  ...over,
});

const duty = (over: Partial<DutyLight>): DutyLight => ({
  obligationId: 'jt.overall.8',
  packId: 'jintang-2018',
  measureId: 'jt.overall',
  clause: '二(一)',
  label,
  text: { zh: secret, en: secret },
  kind: 'quantitative',
  dutyKind: 'measured',
  indicatorId: 'res.cv',
  leadOffice: 'x',
  coOffices: [],
  due: '2020-12-31',
  light: 'amber',
  reasons: [],
  state: {} as DutyLight['state'],
  assessed: null,
  override: {
    light: 'green',
    ruleLight: 'amber',
    reason: secret,
    day: '',
    until: '',
    overriddenBy: secret,
    signerName: secret,
    eventId: '',
  },
  value: value({}),
  signatures: [{ day: '', value: 1, unit: '', signedBy: secret, signerName: secret, officeId: null }],
  recorded: [],
  trajectory: [],
  planned: null,
  gap: null,
  forecastDate: null,
  nationalLine: null,
  countyLine: null,
  violations: [
    {
      violationId: 'v',
      obligationId: 'o',
      source: 'inspection',
      schoolId: secret,
      day: '',
      finding: secret,
      recordedBy: secret,
      isConfirmed: true,
      cleared: null,
      eventId: '',
    },
  ],
  tasks: [],
  evidence: [{ evidenceId: 'e', officeId: 'basic-education', fileName: secret, day: '', fileHash: '', isPersonal: true, eventId: '' }],
  signatureEnds: null,
  events: [],
  ...over,
});

const board: LightBoard = {
  day: '2019-10-15',
  asOf: null,
  ruleVersion: 1,
  offices: [],
  phases: [],
  measures: [measure('measure'), measure('goals')],
};
const card = (duties: DutyLight[]): MeasureCard =>
  ({
    day: '',
    asOf: null,
    measure: measure('goals'),
    coOffices: [],
    thresholds: {},
    ownThresholds: null,
    duties,
    withoutLight: [],
  }) as unknown as MeasureCard;
const shown = publicBoard({ board, cards: [card([duty({}), duty({ dutyKind: 'reported' })])], packs: policyPacks });

describe('what anybody may see of the board', () => {
  test('names goals with value, target and light, and measures with office and counts', () => {
    const [pack] = shown.packs;
    expect(pack).toMatchObject({ packId: 'jintang-2018', title: { zh: expect.stringContaining('班级均衡') } });
    expect(pack!.goals).toEqual([
      {
        obligationId: 'jt.overall.8',
        packId: 'jintang-2018',
        clause: '二(一)',
        label,
        due: '2020-12-31',
        light: 'amber',
        value: 0.31,
        target: 0.3,
        unit: 'ratio',
        isSuppressed: false,
      },
    ]);
    expect(pack!.measures).toEqual([
      expect.objectContaining({
        light: 'red',
        overdue: 2,
        overridden: 1,
        ownThresholds: true,
        officeName: { zh: '装备中心', en: 'Equipment centre' },
      }),
    ]);
  });

  test('holds nobody’s name, no school, and nothing that a person wrote', () => {
    expect(JSON.stringify(shown)).not.toContain(secret);
  });

  test.each([
    ['a share of fewer than ten', { total: 9, unit: '%' }, true],
    ['a share of ten', { total: 10, unit: '%' }, false],
    ['a count of one to nine persons', { value: 9, unit: 'students' }, true],
    ['a count of one to nine classes', { value: 3, unit: 'classes' }, true],
    ['a count of one to nine schools', { value: 1, unit: 'schools' }, true],
    ['a count of ten persons', { value: 10, unit: 'students' }, false],
    ['no case at all', { value: 0, unit: 'cases' }, false],
    ['a coefficient below ten', { value: 0.3, unit: 'ratio' }, false],
  ])('%s is held back: %o → %s', (_, over, isSuppressed) => {
    const goal = publicGoal(duty({ value: value(over as Partial<ShownValue>) }));
    expect(goal.isSuppressed).toBe(isSuppressed);
    expect(goal.value === null).toBe(isSuppressed);
  });
});
