import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openGovernance, operator, personWith, type TestGovernance } from './open-governance.ts';

let governance: TestGovernance;
beforeAll(async () => {
  governance = await openGovernance(inject('postgresUrl'));
});
afterAll(() => governance.drop());

const office = { officeId: 'basic-education', kind: 'section', nameZh: '基础教育科', nameEn: 'Basic Education Section' } as const;
const leaderId = '0d3c1a52-6a55-5c0e-9f6c-0f2c7a8e1d11';

test('an office is declared, and read as it was on a past day', async () => {
  expect(await governance.api.declareOffice(office, operator)).toMatchObject({ ok: true, value: { ...office, isClosed: false, leads: 0 } });
  governance.setDay('2019-11-01');
  await governance.api.declareOffice({ ...office, nameZh: '基教科' }, operator);
  expect((await governance.api.readOffices('2019-10-31', operator)).map(({ nameZh }) => nameZh)).toEqual(['基础教育科']);
  expect((await governance.api.readOffices(null, operator)).map(({ nameZh }) => nameZh)).toEqual(['基教科']);
});

test('what changed stands on the bus under its contract', async () => {
  await expect
    .poll(() => governance.published.map(({ header }) => (JSON.parse(header) as { type: string }).type))
    .toContain('county.governance.office-corrected.v1');
});

test('a leader in charge is named, and taken away again', async () => {
  const name = (personId: string | null) => governance.api.nameLeaderInCharge({ officeId: office.officeId, personId }, operator);
  expect(await name(leaderId)).toMatchObject({ ok: true, value: { leaderId } });
  expect(await name(null)).toMatchObject({ ok: true, value: { leaderId: null } });
});

test('offices are changed by the project office alone, and what is no office is refused', async () => {
  const ofOffice = personWith(leaderId, { role: 'office', scope: { kind: 'office', id: office.officeId } });
  const refusal = (code: string) => ({ ok: false, refusal: { code, zh: expect.any(String), en: expect.any(String) } });
  expect(await governance.api.declareOffice(office, ofOffice)).toEqual(refusal('NotPermitted'));
  expect(await governance.api.nameLeaderInCharge({ officeId: office.officeId, personId: null }, ofOffice)).toEqual(refusal('NotPermitted'));
  expect(await governance.api.closeOffice({ officeId: office.officeId }, ofOffice)).toEqual(refusal('NotPermitted'));
  expect(await governance.api.mapOfficeName({ nameZh: '基础教育科', officeId: null }, ofOffice)).toEqual(refusal('NotPermitted'));
  expect(await governance.api.declareOffice({ ...office, officeId: 'A/B' }, operator)).toEqual(refusal('InputInvalid'));
  expect(await governance.api.nameLeaderInCharge({ officeId: 'nobody', personId: leaderId }, operator)).toEqual(refusal('OfficeUnknown'));
});
