import { Readable } from 'node:stream';
import { type Actor, type Role, roles } from '@junheng/access';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { OpenIssueInput } from '../src/issues/issues-api.ts';
import type { Result } from '../src/result.ts';
import { openGovernance, operator, personWith, type TestGovernance } from './open-governance.ts';

/** Two of each kind of place; each role is held at the first. */
const places = {
  office: ['personnel', 'publicity'],
  school: ['00000000-0000-4000-9000-000000000001', '00000000-0000-4000-9000-000000000002'],
} as const;
type Unit = { unitKind: 'office' | 'school'; unitId: string };

let governance: TestGovernance;
let number = 0;
const nextId = () => `00000000-0000-4000-8000-${String((number += 1)).padStart(12, '0')}`;
/** By the unit they are of. */
const issues = new Map<string, string>();

/** Each command with input that is right in form: what it is refused for must be the place. */
const commands: Readonly<Record<string, (unit: Unit, actor: Actor) => Promise<Result<unknown>>>> = {
  draftReport: (unit, actor) => governance.api.draftReport({ ...unit, month: '2019-09' }, actor),
  writeReport: ({ unitKind, unitId }, actor) =>
    governance.api.writeReport({ reportId: `${unitKind}-${unitId}-2019-09`, summary: '本月工作按计划推进。', lines: [] }, actor),
  submitReport: ({ unitKind, unitId }, actor) => governance.api.submitReport({ reportId: `${unitKind}-${unitId}-2019-09` }, actor),
  submitPlan: (unit, actor) => {
    const plan = { schoolYear: 2019, title: '实施方案', text: '分三步实施。', fundingFen: 0, evidenceIds: [] };
    return governance.api.submitPlan({ ...unit, ...plan }, actor);
  },
  formWorkgroup: ({ unitId }, actor) =>
    governance.api.formWorkgroup({ schoolId: unitId, schoolYear: 2019, leader: { name: '某某', duty: '组长' }, members: [] }, actor),
  fileEvidence: (unit, actor) => {
    const about = { aboutKind: 'plan', aboutId: `${unit.unitKind}-${unit.unitId}-2019` } as const;
    const content = Readable.from([Buffer.from('a,b\n1,2\n')]);
    return governance.api.fileEvidence({ evidenceId: nextId(), ...about, ...unit, isPersonal: false, fileName: '表.csv', content }, actor);
  },
  announceVisit: ({ unitId }, actor) => {
    const visit = { visitId: nextId(), schoolId: places.school[0], kind: 'visit', day: '2019-10-20', purpose: '调研' } as const;
    return governance.api.announceVisit({ ...visit, officeId: unitId }, actor);
  },
  openIssue: ({ unitId }, actor) => governance.api.openIssue(issueOf({ officeId: unitId, schoolId: null }), actor),
  analyseIssue: ({ unitKind, unitId }, actor) =>
    governance.api.analyseIssue({ issueId: issues.get(`${unitKind}/${unitId}`)!, cause: '人手不足', measure: '调配人员' }, actor),
  applyForEntry: ({ unitId }, actor) => {
    const entry = { entryId: nextId(), kind: 'study', level: 'county', title: '课题', budgetFen: 100, date: '2019-10-15' } as const;
    return governance.api.applyForEntry({ ...entry, schoolId: unitId }, actor);
  },
};

const issueOf = (of: { officeId: string; schoolId: string | null }): OpenIssueInput => {
  const texts = { title: '设备不足', description: '三个班缺少设备。' };
  return { issueId: nextId(), source: 'inspection', obligationId: null, due: '2019-12-31', ...texts, ...of };
};

/** Of which kind of unit · who may at the own one · who may at every one. By hand. */
const expected: readonly (readonly [string, Unit['unitKind'], readonly Role[], readonly Role[]])[] = [
  ['draftReport', 'office', ['office', 'department', 'township', 'inspection-group'], ['project-office']],
  ['draftReport', 'school', ['principal', 'working-group'], ['project-office']],
  ['writeReport', 'office', ['office', 'department', 'township', 'inspection-group'], ['project-office']],
  ['writeReport', 'school', ['principal', 'working-group'], ['project-office']],
  ['submitReport', 'office', ['office', 'department', 'township', 'inspection-group'], ['project-office']],
  ['submitReport', 'school', ['principal', 'working-group'], ['project-office']],
  ['submitPlan', 'office', ['office', 'department', 'township', 'inspection-group'], []],
  ['submitPlan', 'school', ['principal', 'working-group'], []],
  ['formWorkgroup', 'school', ['principal', 'working-group'], []],
  ['fileEvidence', 'office', ['office', 'department', 'township', 'inspection-group'], ['project-office', 'inspector']],
  ['fileEvidence', 'school', ['principal', 'working-group'], ['project-office', 'inspector']],
  ['announceVisit', 'office', ['office', 'department', 'township', 'inspection-group'], ['project-office', 'inspector']],
  ['openIssue', 'office', ['office'], ['project-office', 'inspector', 'inspection-group']],
  ['analyseIssue', 'office', ['office', 'department', 'township', 'inspection-group'], ['project-office']],
  ['analyseIssue', 'school', ['principal', 'working-group'], ['project-office']],
  ['applyForEntry', 'school', ['principal', 'working-group'], ['project-office']],
];

const everyRole = Object.keys(roles) as Role[];
const holderOf = (role: Role): Actor => {
  const { at } = roles[role];
  const id = at === 'office' || at === 'school' ? places[at][0] : 'some';
  return personWith(`p-${role}`, { role, scope: at === 'county' ? { kind: 'county' } : { kind: at, id } });
};

beforeAll(async () => {
  governance = await openGovernance(inject('postgresUrl'));
  governance.setDay('2019-10-15');
  for (const officeId of [...places.office, 'third']) {
    const declared = await governance.api.declareOffice(
      { officeId, kind: 'section', nameZh: `科室${officeId}`, nameEn: officeId },
      operator,
    );
    if (!declared.ok) throw new Error(declared.refusal.en);
  }
  const units = places.office.map((officeId) => [`office/${officeId}`, { officeId, schoolId: null }] as const);
  const schools = places.school.map((schoolId) => [`school/${schoolId}`, { officeId: 'third', schoolId }] as const);
  for (const [unit, of] of [...units, ...schools]) {
    const issue = issueOf(of);
    const opened = await governance.api.openIssue(issue, operator);
    if (!opened.ok) throw new Error(opened.refusal.en);
    issues.set(unit, issue.issueId);
  }
});
afterAll(() => governance?.drop());

describe.each(expected)('%s of a unit that is an %s', (command, unitKind, own, everywhere) => {
  const passing = async (unitId: string): Promise<Role[]> => {
    const passed: Role[] = [];
    for (const role of everyRole) {
      const result = await commands[command]!({ unitKind, unitId }, holderOf(role));
      if (!result.ok && result.refusal.code === 'InputInvalid') throw new Error(`${command}: ${role} is refused for the input`);
      if (result.ok || result.refusal.code !== 'NotPermitted') passed.push(role);
    }
    return passed.toSorted();
  };

  test('is open at the own one to whom the table names', async () => {
    expect(await passing(places[unitKind][0])).toEqual([...own, ...everywhere].toSorted());
  });

  test('is open at a foreign one to those of the county only', async () => {
    expect(await passing(places[unitKind][1])).toEqual(everywhere.toSorted());
  });
});
