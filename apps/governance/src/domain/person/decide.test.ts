import { given } from '@junheng/decider/testing';
import { describe, expect, test } from 'vitest';
import { type PersonCommand, personDecider } from './decide.ts';
import type { PersonEvent } from './events.ts';
import { grantsInForce } from './state.ts';

const personId = '8f0c1b7e-52a4-4c1c-9f55-6d3a1f0b2c01';
const facts = { personId, actorId: 'somebody-else', today: '2019-10-15', otherAdministrators: 1 };
const account = { issuer: 'https://id.example', account: 'wang', name: '王小明' };
const school = { kind: 'school', id: 's1' } as const;

const admitted: PersonEvent = { type: 'PersonAdmitted', data: { personId, ...account } };
const granted = (role: string, scopeKind: 'county' | 'school', scopeId: string | null, until: string | null = null): PersonEvent => ({
  type: 'RoleGranted',
  data: { personId, role, scopeKind, scopeId, until },
});
const suspended: PersonEvent = { type: 'PersonSuspended', data: { personId, reason: '调离' } };
const admit: PersonCommand = { ...facts, do: 'admit', ...account };
const grantHead: PersonCommand = { ...facts, do: 'grant', role: 'principal', scope: school, until: null };
const revokeAdmin: PersonCommand = { ...facts, do: 'revoke', role: 'administrator', scope: { kind: 'county' }, reason: '调离' };
const on = (...events: PersonEvent[]) => given(personDecider, events);
const refused = (refusal: string) => ({ ok: false, refusal });
const accepted = (...events: PersonEvent[]) => ({ ok: true, events });

describe('a person', () => {
  test('is admitted once under one account, and a name is corrected', () => {
    expect(on().when(admit)).toEqual(accepted(admitted));
    expect(on(admitted).when(admit)).toEqual(accepted());
    expect(on(admitted).when({ ...admit, name: '王晓明' })).toEqual(
      accepted({ type: 'PersonNameCorrected', data: { personId, name: '王晓明' } }),
    );
    expect(on(admitted).when({ ...admit, account: 'li' })).toEqual(refused('AccountOfAnother'));
  });

  test('gets a role at the place where the role is held, and no other', () => {
    expect(on(admitted).when(grantHead)).toEqual(accepted(granted('principal', 'school', 's1')));
    expect(on(admitted).when({ ...grantHead, scope: { kind: 'county' } })).toEqual(refused('RoleAtAnotherPlace'));
    expect(on(admitted).when({ ...grantHead, role: 'homeroom-teacher' })).toEqual(refused('RoleAtAnotherPlace'));
    expect(on().when(grantHead)).toEqual(refused('PersonUnknown'));
    expect(on(admitted, granted('principal', 'school', 's1')).when(grantHead)).toEqual(accepted());
  });

  test('holds a role until its last day, which a new grant moves', () => {
    expect(on(admitted).when({ ...grantHead, until: '2019-10-14' })).toEqual(refused('UntilIsPast'));
    expect(on(admitted).when({ ...grantHead, until: '2019-10-15' })).toMatchObject({ ok: true });
    const state = [admitted, granted('principal', 'school', 's1', '2019-10-15')].reduce(personDecider.evolve, personDecider.initial);
    expect(grantsInForce(state, '2019-10-15')).toHaveLength(1);
    expect(grantsInForce(state, '2019-10-16')).toHaveLength(0);
    const moved = on(admitted, granted('principal', 'school', 's1', '2019-10-15')).when(grantHead);
    expect(moved).toEqual(accepted(granted('principal', 'school', 's1', null)));
    expect(personDecider.evolve(state, granted('principal', 'school', 's1', null)).grants).toEqual([
      { role: 'principal', scope: school, until: null },
    ]);
  });

  test('loses the role that is revoked and keeps that of another place', () => {
    const both = [admitted, granted('principal', 'school', 's1'), granted('principal', 'school', 's2')];
    const revoke: PersonCommand = { ...facts, do: 'revoke', role: 'principal', scope: school, reason: '调离' };
    const revoked: PersonEvent = {
      type: 'RoleRevoked',
      data: { personId, role: 'principal', scopeKind: 'school', scopeId: 's1', reason: '调离' },
    };
    expect(on(...both).when(revoke)).toEqual(accepted(revoked));
    expect([...both, revoked].reduce(personDecider.evolve, personDecider.initial).grants).toEqual([
      { role: 'principal', scope: { kind: 'school', id: 's2' }, until: null },
    ]);
    expect(on(admitted).when(revoke)).toEqual(refused('GrantUnknown'));
  });

  test('who is suspended holds nothing until reinstated', () => {
    const suspend: PersonCommand = { ...facts, do: 'suspend', reason: '调离' };
    expect(on(admitted).when(suspend)).toEqual(accepted(suspended));
    expect(on(admitted, suspended).when(suspend)).toEqual(accepted());
    const state = [admitted, granted('principal', 'school', 's1'), suspended].reduce(personDecider.evolve, personDecider.initial);
    expect(grantsInForce(state, '2019-10-15')).toEqual([]);
    const reinstate: PersonCommand = { ...facts, do: 'reinstate', reason: '调回' };
    expect(on(admitted, suspended).when(reinstate)).toEqual(accepted({ type: 'PersonReinstated', data: { personId, reason: '调回' } }));
    expect(on(admitted).when(reinstate)).toEqual(accepted());
  });

  test('changes nothing of the own rights', () => {
    const commands: PersonCommand[] = [
      grantHead,
      revokeAdmin,
      { ...facts, do: 'suspend', reason: '试' },
      { ...facts, do: 'reinstate', reason: '试' },
    ];
    for (const command of commands) expect(on(admitted, suspended).when({ ...command, actorId: personId })).toEqual(refused('OwnRights'));
  });
});

describe('the last administrator', () => {
  const administrator = granted('administrator', 'county', null);
  const alone = { otherAdministrators: 0 };

  test('is neither revoked nor suspended', () => {
    expect(on(admitted, administrator).when({ ...revokeAdmin, ...alone })).toEqual(refused('LastAdministrator'));
    expect(on(admitted, administrator).when({ ...facts, ...alone, do: 'suspend', reason: '试' })).toEqual(refused('LastAdministrator'));
    expect(on(admitted, administrator).when(revokeAdmin)).toMatchObject({ ok: true });
  });

  test('is not whoever holds another role, is suspended or whose grant is over', () => {
    const head = [admitted, granted('principal', 'school', 's1')];
    expect(on(...head).when({ ...facts, ...alone, do: 'suspend', reason: '试' })).toMatchObject({ ok: true });
    expect(on(admitted, administrator, suspended).when({ ...revokeAdmin, ...alone })).toMatchObject({ ok: true });
    const over = granted('administrator', 'county', null, '2019-10-14');
    expect(on(admitted, over).when({ ...revokeAdmin, ...alone })).toMatchObject({ ok: true });
  });
});
