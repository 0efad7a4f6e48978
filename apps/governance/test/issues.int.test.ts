import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openGovernance, operator, personWith, type TestGovernance } from './open-governance.ts';

const idOf = (digit: number) => `0d3c1a52-6a55-5c0e-9f6c-00000000000${digit}`;
const schoolId = '3a0cf1de-0b0c-4b7e-8e3e-0a9f3a1c2d44';
const officeGrant = { role: 'office', scope: { kind: 'office', id: 'basic-education' } } as const;
const inspectorGrant = { role: 'inspector', scope: { kind: 'county' } } as const;
const wang = personWith('wang', officeGrant);
const zhao = personWith('zhao', inspectorGrant);
const other = personWith('liu', { role: 'office', scope: { kind: 'office', id: 'publicity' } });
const principal = personWith('he', { role: 'principal', scope: { kind: 'school', id: schoolId } });
const leader = personWith('leader', { role: 'leading-group', scope: { kind: 'county' } });

let governance: TestGovernance;
beforeAll(async () => {
  governance = await openGovernance(inject('postgresUrl'));
  for (const officeId of ['basic-education', 'publicity'])
    await governance.api.declareOffice({ officeId, kind: 'section', nameZh: '科室', nameEn: 'Section' }, operator);
});
afterAll(() => governance.drop());

const issue = (issueId: string) => ({
  issueId,
  source: 'inspection' as const,
  officeId: 'basic-education',
  schoolId,
  obligationId: null,
  due: '2019-11-30',
  title: '中途调班未审批',
  description: '抽查发现两例。',
});
const check = (issueId: string, due: string | null = null) => ({ issueId, text: '已核对', due });
const refused = (code: string) => ({ ok: false, refusal: { code, zh: expect.stringMatching(/[一-鿿]/), en: expect.any(String) } });

describe('an issue', () => {
  test('goes from its opening to its closing by a second person, failing one check on the way', async () => {
    governance.setDay('2019-11-01');
    expect(await governance.api.openIssue(issue(idOf(1)), zhao)).toMatchObject({ ok: true, value: { step: 'opened', alarm: 'none' } });
    await governance.api.analyseIssue({ issueId: idOf(1), cause: '不知程序', measure: '补办审批' }, wang);
    await governance.api.submitRectification({ issueId: idOf(1), measures: '已补办', evidenceIds: [] }, wang);
    governance.setDay('2019-12-05');
    const failed = await governance.api.checkRectification(check(idOf(1), '2019-12-20'), zhao);
    expect(failed).toMatchObject({ ok: true, value: { step: 'failed', due: '2019-12-20', alarm: 'none' } });
    await governance.api.submitRectification({ issueId: idOf(1), measures: '再次补办', evidenceIds: [] }, principal);
    const closed = await governance.api.checkRectification(check(idOf(1)), zhao);
    expect(closed).toMatchObject({ ok: true, value: { step: 'closed', closedOn: '2019-12-05', alarm: 'none' } });

    expect(await governance.api.readIssue({ issueId: idOf(1), asOf: '2019-11-25' }, leader)).toMatchObject({ alarm: 'blue', daysLate: -5 });
    const then = await governance.api.readIssue({ issueId: idOf(1), asOf: '2019-12-01' }, leader);
    expect(then).toMatchObject({ step: 'under-check', daysLate: 1, alarm: 'amber', asOf: '2019-12-01', title: '中途调班未审批' });
  });

  test('is not checked by the hand that rectified it, also under another role, nor by a token or the one-time link', async () => {
    await governance.api.openIssue({ ...issue(idOf(2)), due: '2019-12-31' }, zhao);
    await governance.api.submitRectification({ issueId: idOf(2), measures: '已补办', evidenceIds: [] }, wang);
    const sameHand = personWith('wang', officeGrant, inspectorGrant);
    expect(await governance.api.checkRectification(check(idOf(2)), sameHand)).toEqual(refused('CheckedByOwnHand'));
    expect(await governance.api.checkRectification(check(idOf(2)), wang)).toEqual(refused('NotPermitted'));
    const token = { id: 'token', kind: 'service', grants: [inspectorGrant] } as const;
    expect(await governance.api.checkRectification(check(idOf(2)), token)).toEqual(refused('CheckNeedsPerson'));
    expect(await governance.api.checkRectification(check(idOf(2)), operator)).toEqual(refused('CheckNeedsPerson'));
    expect(await governance.api.checkRectification(check(idOf(2)), leader)).toEqual(refused('NotPermitted'));
  });

  test('takes only evidence that was filed about it', async () => {
    const answer = await governance.api.submitRectification({ issueId: idOf(2), measures: '又', evidenceIds: [idOf(9)] }, wang);
    expect(answer).toEqual(refused('EvidenceNotOfIssue'));
  });

  test('is seen and touched by its office and its school, and by no other', async () => {
    for (const actor of [wang, principal, leader, zhao]) expect(await governance.api.readIssues(null, actor)).toHaveLength(2);
    expect(await governance.api.readIssues(null, other)).toEqual([]);
    expect(await governance.api.readIssue({ issueId: idOf(1), asOf: null }, other)).toBeNull();
    expect(await governance.api.analyseIssue({ issueId: idOf(2), cause: '甲', measure: '乙' }, other)).toEqual(refused('NotPermitted'));
    expect(await governance.api.openIssue(issue(idOf(3)), principal)).toEqual(refused('NotPermitted'));
    expect(await governance.api.openIssue({ ...issue(idOf(3)), officeId: 'nowhere' }, zhao)).toEqual(refused('OfficeUnknown'));
    expect(await governance.api.openIssue({ ...issue('../x') }, zhao)).toEqual(refused('InputInvalid'));
  });
});

test('an inspection group sees and checks what it opened, and nothing else', async () => {
  const group = personWith('du', { role: 'inspection-group', scope: { kind: 'office', id: 'inspection-group-1' } });
  expect(await governance.api.checkRectification(check(idOf(2)), group)).toEqual(refused('NotPermitted'));
  await governance.api.openIssue({ ...issue(idOf(8)), due: '2020-12-31' }, group);
  expect((await governance.api.readIssues(null, group)).map(({ issueId }) => issueId)).toEqual([idOf(8)]);
  await governance.api.submitRectification({ issueId: idOf(8), measures: '已补办', evidenceIds: [] }, wang);
  expect(await governance.api.checkRectification(check(idOf(8)), group)).toMatchObject({ ok: true, value: { step: 'closed' } });
});

describe('what people wrote', () => {
  test('is sealed on the bus', async () => {
    await expect.poll(() => governance.published.some(({ header }) => header.includes('issue-opened'))).toBe(true);
    const bodies = governance.published.map(({ body }) => body).join('\n');
    expect(bodies).not.toContain('中途调班');
    expect(bodies).not.toContain('抽查发现');
  });
});

describe('a supervised item', () => {
  const item = { itemId: idOf(1), unitKind: 'office', unitId: 'publicity', due: '2020-01-10', issueId: null, demand: '说明进度' } as const;

  test('is answered by its office and closed by another person', async () => {
    expect(await governance.api.openSupervision(item, leader)).toMatchObject({ ok: true, value: { step: 'opened' } });
    expect(await governance.api.answerSupervision({ itemId: idOf(1), answer: '已完成', evidenceIds: [] }, wang)).toEqual(
      refused('NotPermitted'),
    );
    await governance.api.answerSupervision({ itemId: idOf(1), answer: '已完成', evidenceIds: [] }, other);
    const sameHand = personWith('liu', { role: 'project-office', scope: { kind: 'county' } });
    expect(await governance.api.closeSupervision({ itemId: idOf(1), conclusion: '属实' }, sameHand)).toEqual(refused('ClosedByOwnHand'));
    expect(await governance.api.closeSupervision({ itemId: idOf(1), conclusion: '属实' }, operator)).toEqual(refused('CheckNeedsPerson'));
    expect(await governance.api.closeSupervision({ itemId: idOf(1), conclusion: '属实' }, leader)).toMatchObject({
      ok: true,
      value: { step: 'closed', closed: { closedBy: 'leader' } },
    });
  });
});

describe('escalation', () => {
  test('tells what is due in a week, late and far too late, to those it is about and to the leading group', async () => {
    await governance.api.openIssue({ ...issue(idOf(5)), due: '2019-12-06' }, zhao);
    const alarms = async (day: string) =>
      (await governance.api.readEscalations(day, leader)).filter(({ id }) => id === idOf(5)).map(({ alarm }) => alarm);
    governance.setDay('2020-01-31');
    expect(await alarms('2019-12-05')).toEqual(['blue']);
    expect(await alarms('2019-12-20')).toEqual(['amber']);
    expect(await alarms('2019-12-21')).toEqual(['red']);
    expect((await governance.api.readEscalations(null, other)).map(({ id }) => id)).not.toContain(idOf(5));
    expect((await governance.api.readEscalations(null, wang)).map(({ id }) => id)).toContain(idOf(5));
  });
});

describe('a talk', () => {
  const talk = {
    talkId: idOf(1),
    unitKind: 'school',
    unitId: schoolId,
    day: '2020-01-30',
    issueId: null,
    reason: '整改逾期',
    record: '',
  } as const;

  test('is held by the leading group or the project office, and read by who was spoken to', async () => {
    expect(await governance.api.holdTalk(talk, zhao)).toEqual(refused('NotPermitted'));
    expect(await governance.api.holdTalk(talk, leader)).toMatchObject({ ok: true, value: { heldBy: 'leader' } });
    expect(await governance.api.readTalks(null, principal)).toHaveLength(1);
    expect(await governance.api.readTalks(null, wang)).toEqual([]);
  });
});

describe('evidence of an issue', () => {
  async function* bytes(): AsyncGenerator<Uint8Array> {
    yield Buffer.from('%PDF-1.7 …');
  }

  test('is seen by the issue’s office and school, whichever of them filed it', async () => {
    const about = { aboutKind: 'issue', aboutId: idOf(5) } as const;
    const file = { ...about, evidenceId: idOf(7), unitKind: 'school', unitId: schoolId, fileName: '照片.pdf', isPersonal: false } as const;
    expect(await governance.api.fileEvidence({ ...file, content: bytes() }, principal)).toMatchObject({ ok: true });
    for (const actor of [wang, principal, leader])
      expect(await governance.api.readEvidence({ ...about, asOf: null }, actor)).toHaveLength(1);
    expect(await governance.api.readEvidence({ ...about, asOf: null }, other)).toEqual([]);
    expect(await governance.api.downloadEvidence({ evidenceId: idOf(7) }, wang)).toMatchObject({ ok: true });
    const ofProjectOffice = { ...file, evidenceId: idOf(8), unitKind: 'office', unitId: 'project-office', content: bytes() } as const;
    await governance.api.declareOffice(
      { officeId: 'project-office', kind: 'project-office', nameZh: '项目办', nameEn: 'Office' },
      operator,
    );
    expect(await governance.api.fileEvidence(ofProjectOffice, operator)).toMatchObject({ ok: true });
    expect(await governance.api.downloadEvidence({ evidenceId: idOf(8) }, wang)).toMatchObject({ ok: true });
    const ofAnother = { ...file, evidenceId: idOf(9), unitKind: 'office', unitId: 'publicity', content: bytes() } as const;
    expect(await governance.api.fileEvidence(ofAnother, other)).toEqual(refused('NotOfMatter'));
    expect(await governance.api.downloadEvidence({ evidenceId: idOf(7) }, other)).toEqual(refused('EvidenceUnknown'));
  });
});

test('what is written of a school’s issues may name its people: who read it stands in the audit', async () => {
  const auditor = personWith('auditor', { role: 'auditor', scope: { kind: 'county' } });
  const page = { actorId: 'reader', kind: null, subject: null, fromDay: null, untilDay: null, offset: 0, limit: 10 } as const;
  const reader = personWith('reader', { role: 'leading-group', scope: { kind: 'county' } });
  await governance.api.openIssue({ ...issue(idOf(9)), schoolId: null, due: '2020-12-31' }, zhao);
  const issues = await governance.api.readIssues(null, reader);
  await governance.api.readIssue({ issueId: idOf(9), asOf: null }, reader);
  const count = issues.filter((each) => each.schoolId !== null).length;
  expect(issues.length).toBeGreaterThan(count);
  expect((await governance.api.readReadAudit(page, auditor)).items).toMatchObject([
    { right: 'read-issues', kind: 'case-texts', subject: 'issues', count },
  ]);
});
