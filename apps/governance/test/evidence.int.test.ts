import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { FileEvidenceInput } from '../src/api.ts';
import { largestEvidenceBytes } from '../src/evidence/evidence-api.ts';
import { openGovernance, operator, personWith, type TestGovernance } from './open-governance.ts';

const idOf = (digit: number) => `0d3c1a52-6a55-5c0e-9f6c-00000000000${digit}`;
const wang = personWith('wang', { role: 'office', scope: { kind: 'office', id: 'personnel' } });
const other = personWith('liu', { role: 'office', scope: { kind: 'office', id: 'publicity' } });
const leader = personWith('leader', { role: 'leading-group', scope: { kind: 'county' } });
const auditor = personWith('auditor', { role: 'auditor', scope: { kind: 'county' } });

let governance: TestGovernance;
beforeAll(async () => {
  governance = await openGovernance(inject('postgresUrl'));
  for (const officeId of ['personnel', 'publicity'])
    await governance.api.declareOffice({ officeId, kind: 'section', nameZh: '科室', nameEn: 'Section' }, operator);
});
afterAll(() => governance.drop());

async function* piecesOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
}
const pdf = (length = 100) => Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(length, 7)]);
const input = (evidenceId: string, bytes: Uint8Array, rest: Partial<FileEvidenceInput> = {}): FileEvidenceInput => ({
  evidenceId,
  aboutKind: 'report',
  aboutId: 'office-personnel-2019-10',
  unitKind: 'office',
  unitId: 'personnel',
  fileName: '交流方案.pdf',
  isPersonal: false,
  content: piecesOf(bytes),
  ...rest,
});

describe('a file of evidence', () => {
  test('is kept byte for byte, with its hash in the event, and had by those who may see its office', async () => {
    const bytes = pdf(2_500_000);
    const filed = await governance.api.fileEvidence(input(idOf(1), bytes), wang);
    const fileHash = createHash('sha256').update(bytes).digest('hex');
    expect(filed).toMatchObject({ ok: true, value: { fileHash, bytes: bytes.length, kind: 'pdf', filedBy: 'wang' } });
    for (const actor of [wang, leader, auditor]) {
      const got = await governance.api.downloadEvidence({ evidenceId: idOf(1) }, actor);
      if (!got.ok) throw new Error(got.refusal.code);
      expect([got.value.fileName, got.value.mediaType]).toEqual(['交流方案.pdf', 'application/pdf']);
      expect((await buffer(got.value.content)).equals(bytes)).toBe(true);
    }
    const about = { aboutKind: 'report', aboutId: 'office-personnel-2019-10', asOf: null } as const;
    expect(await governance.api.readEvidence(about, other)).toEqual([]);
    expect(await governance.api.downloadEvidence({ evidenceId: idOf(1) }, other)).toMatchObject({ refusal: { code: 'EvidenceUnknown' } });
    expect((await governance.api.readEvidence(about, wang)).map(({ evidenceId }) => evidenceId)).toEqual([idOf(1)]);
  });

  test('uploaded again is the same; under its id no other file is taken', async () => {
    const again = await governance.api.fileEvidence(input(idOf(1), pdf(2_500_000)), wang);
    expect(again).toMatchObject({ ok: true });
    expect(await governance.api.fileEvidence(input(idOf(1), pdf(9)), wang)).toMatchObject({ refusal: { code: 'EvidenceExists' } });
    const asPersonal = input(idOf(1), pdf(2_500_000), { isPersonal: true });
    expect(await governance.api.fileEvidence(asPersonal, wang)).toMatchObject({ refusal: { code: 'EvidenceExists' } });
  });

  test('with personal data lies sealed, is had by those who may, and each reading stands in the audit', async () => {
    const bytes = pdf(1_200_000);
    await governance.api.fileEvidence(input(idOf(2), bytes, { isPersonal: true }), wang);
    const rows = await governance.sql<{ plain: Buffer | null; sealed: string }[]>`
      select plain, sealed from evidence_piece where evidence_id = ${idOf(2)} order by piece`;
    expect(rows.map(({ plain }) => plain)).toEqual([null, null]);
    expect(rows.every(({ sealed }) => !sealed.includes(bytes.subarray(0, 30).toString('base64')))).toBe(true);

    const got = await governance.api.downloadEvidence({ evidenceId: idOf(2) }, wang);
    if (!got.ok) throw new Error(got.refusal.code);
    expect((await buffer(got.value.content)).equals(bytes)).toBe(true);
    const about = { aboutKind: 'report', aboutId: 'office-personnel-2019-10', asOf: null } as const;
    const namesFor = async (actor: typeof wang) => {
      const files = await governance.api.readEvidence(about, actor);
      return files.filter(({ isPersonal }) => isPersonal).map(({ fileName }) => fileName);
    };
    expect(await namesFor(wang)).toEqual(['交流方案.pdf']);
    for (const actor of [leader, auditor]) {
      expect(await governance.api.downloadEvidence({ evidenceId: idOf(2) }, actor)).toMatchObject({ refusal: { code: 'NotPermitted' } });
      expect(await namesFor(actor)).toEqual([null]);
    }
    const page = { actorId: null, kind: null, subject: idOf(2), fromDay: null, untilDay: null, offset: 0, limit: 10 };
    const { items } = await governance.api.readReadAudit(page, auditor);
    expect(items.map(({ actorId, right, kind }) => ({ actorId, right, kind }))).toEqual([
      { actorId: 'wang', right: 'read-personal-evidence', kind: 'evidence' },
    ]);
    const named = await governance.api.readReadAudit({ ...page, subject: about.aboutId }, auditor);
    expect(named.items).toMatchObject([{ actorId: 'wang', right: 'read-personal-evidence', kind: 'evidence', count: 1 }]);
  });

  test.each([
    ['that is too large', pdf(largestEvidenceBytes), {}, 'FileTooLarge'],
    ['that is something else', Buffer.from('MZ program'), {}, 'FileKindDiffers'],
    ['of a kind that is not taken', pdf(), { fileName: '照片.heic' }, 'FileKindUnknown'],
    ['of an office that is not there', pdf(), { unitId: 'nowhere' }, 'UnitUnknown'],
    ['about nothing', pdf(), { aboutId: '../x' }, 'InputInvalid'],
  ] as const)('%s is refused in both languages, and nothing of it is kept', async (_, bytes, rest, code) => {
    const answer = await governance.api.fileEvidence(input(idOf(3), bytes, rest), operator);
    expect(answer).toEqual({ ok: false, refusal: { code, zh: expect.stringMatching(/[一-鿿]/), en: expect.any(String) } });
    expect(await governance.sql`select from evidence_file where evidence_id = ${idOf(3)}`).toHaveLength(0);
  });

  test('is filed by nobody about a matter of others, whose light it would move', async () => {
    const school = personWith('head', { role: 'principal', scope: { kind: 'school', id: 'a-school' } });
    const own = { unitKind: 'school', unitId: 'a-school' } as const;
    for (const [matter, actor] of [
      [{ aboutKind: 'value', aboutId: 'jt.m1.4', ...own }, school],
      [{ aboutKind: 'task', aboutId: '2019-jt.m1.4-1', unitId: 'publicity' }, other],
      [{ aboutKind: 'report', aboutId: 'office-personnel-2019-10', unitId: 'publicity' }, other],
      [{ aboutKind: 'plan', aboutId: 'office-personnel-2019', unitId: 'publicity' }, other],
      [{ aboutKind: 'meeting', aboutId: 'meeting-2019-4', unitId: 'publicity' }, other],
    ] as const)
      expect(await governance.api.fileEvidence(input(idOf(4), pdf(), matter), actor)).toMatchObject({ refusal: { code: 'NotOfMatter' } });
  });

  test('of another office is filed by nobody else', async () => {
    expect(await governance.api.fileEvidence(input(idOf(4), pdf()), other)).toMatchObject({ refusal: { code: 'NotPermitted' } });
    expect(await governance.api.fileEvidence(input(idOf(4), pdf()), leader)).toMatchObject({ refusal: { code: 'NotPermitted' } });
  });

  test('that was changed where it lies is not handed out', async () => {
    await governance.api.fileEvidence(input(idOf(5), pdf()), wang);
    await governance.sql`update evidence_piece set plain = ${Buffer.from('%PDF-changed')} where evidence_id = ${idOf(5)}`;
    expect(await governance.api.downloadEvidence({ evidenceId: idOf(5) }, wang)).toMatchObject({ refusal: { code: 'EvidenceDamaged' } });
  });

  test('goes when it is withdrawn, and its hash stays', async () => {
    await governance.api.fileEvidence(input(idOf(6), pdf()), wang);
    const withdrawn = await governance.api.withdrawEvidence({ evidenceId: idOf(6), reason: '传错了' }, wang);
    expect(withdrawn).toMatchObject({ ok: true, value: { isWithdrawn: true, fileHash: expect.stringMatching(/^[0-9a-f]{64}$/) } });
    expect(await governance.sql`select from evidence_piece where evidence_id = ${idOf(6)}`).toHaveLength(0);
    expect(await governance.api.downloadEvidence({ evidenceId: idOf(6) }, wang)).toMatchObject({
      refusal: { code: 'EvidenceIsWithdrawn' },
    });
    expect(await governance.api.fileEvidence(input(idOf(6), pdf()), wang)).toMatchObject({ refusal: { code: 'EvidenceExists' } });
    expect(await governance.sql`select from evidence_piece where evidence_id = ${idOf(6)}`).toHaveLength(0);
  });
});
