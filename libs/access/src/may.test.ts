import { expect, test } from 'vitest';
import {
  type Actor,
  type Grant,
  may,
  programRoles,
  reachOf,
  type Right,
  type Role,
  rights,
  rightsByRole,
  rightsOf,
  roles,
} from './access.ts';

const person = (...grants: Grant[]): Actor => ({ id: 'p1', kind: 'person', grants });
const head = person({ role: 'principal', scope: { kind: 'school', id: 's1' } });

test('a principal sees the own school only', () => {
  expect(may(head, 'read-schools')).toBe(true);
  expect(may(head, 'read-schools', { school: 's1' })).toBe(true);
  expect(may(head, 'read-schools', { school: 's1', class: 'c9' })).toBe(true);
  expect(may(head, 'read-schools', { school: 's2' })).toBe(false);
  expect(may(head, 'read-schools', { class: 's1' })).toBe(false);
  expect(may(head, 'read-schools', {})).toBe(false);
  expect(reachOf(head, 'read-schools')).toEqual({ county: false, office: [], school: ['s1'], class: [], child: [] });
});

test('a principal sees the figures of the whole county, which belong to no place', () => {
  expect(may(head, 'read-aggregates', {})).toBe(true);
  expect(reachOf(head, 'read-aggregates').county).toBe(true);
});

test('a homeroom teacher sees the own class and not its school', () => {
  const homeroom = person({ role: 'homeroom-teacher', scope: { kind: 'class', id: 'c1' } });
  expect(may(homeroom, 'read-schools', { school: 's1', class: 'c1' })).toBe(true);
  expect(may(homeroom, 'read-schools', { school: 's1' })).toBe(false);
  expect(may(homeroom, 'read-aggregates')).toBe(false);
});

test('several grants add up, and a grant says nothing of another place', () => {
  const two = person(
    { role: 'principal', scope: { kind: 'school', id: 's1' } },
    { role: 'working-group', scope: { kind: 'school', id: 's2' } },
  );
  expect(reachOf(two, 'read-schools').school).toEqual(['s1', 's2']);
  expect(reachOf(two, 'export-registers').school).toEqual(['s1']);
});

test('nobody, the platform itself and whoever has no grant may nothing', () => {
  for (const actor of [null, person(), { id: 'x', kind: 'service', grants: [] }, { id: 'platform', kind: 'platform' }] as const) {
    expect(rightsOf(actor)).toEqual([]);
  }
  expect(rightsOf({ id: '', kind: 'local-operator' })).toEqual([]);
});

test('a place without an id is nobody’s own', () => {
  expect(may(head, 'read-schools', { school: null })).toBe(false);
  expect(may(person({ role: 'principal', scope: { kind: 'school', id: '' } }), 'read-schools', {})).toBe(false);
});

test('the local operator holds what the administrator and the project office hold', () => {
  const operator: Actor = { id: 'local-operator', kind: 'local-operator' };
  const both = person({ role: 'administrator', scope: { kind: 'county' } }, { role: 'project-office', scope: { kind: 'county' } });
  expect(rightsOf(operator)).toEqual(rightsOf(both));
  expect(rightsOf(operator)).toContain('manage-people');
  expect(rightsOf(operator)).not.toContain('sign-off-measures');
});

test('third-party researchers hold nothing of the live system, supervisors the draws alone, parents their own child alone', () => {
  const heldBy = (role: Role) => rights.filter((right) => [...rightsByRole[right].county, ...rightsByRole[right].own].includes(role));
  expect(heldBy('draw-supervisor')).toEqual([
    'read-draws',
    'read-draw-bundles',
    'supervise-draws',
    'raise-objections',
    'report-violations',
  ]);
  expect(heldBy('third-party-researcher')).toEqual([]);
  const asParent: Right[] = ['read-own-child', 'raise-objections', 'request-class-change', 'report-violations'];
  expect(heldBy('parent')).toEqual(asParent);
  expect(asParent.filter((right) => rightsByRole[right].county.includes('parent'))).toEqual([]);
  const parent = person({ role: 'parent', scope: { kind: 'child', id: 'k1' } });
  expect(may(parent, 'read-own-child', { child: 'k1' })).toBe(true);
  expect(may(parent, 'read-own-child', { child: 'k2' })).toBe(false);
  expect(may(parent, 'read-own-child', { class: 'k1' })).toBe(false);
});

test('no right is held twice by one role, or by a role that has no words', () => {
  for (const right of rights) {
    const { county, own, zh, en } = rightsByRole[right];
    const holders = [...county, ...own];
    expect([right, new Set(holders).size]).toEqual([right, holders.length]);
    expect(holders.every((role) => role in roles)).toBe(true);
    const heldForCounty = own.filter((role) => roles[role].at === 'county'); // such a role has no place of its own
    expect([right, heldForCounty]).toEqual([right, []]);
    expect(zh && en).toBeTruthy();
  }
});

test('what a program may be reads the county’s work and changes nothing', () => {
  const held = programRoles.flatMap((role) =>
    rights.filter((right) => ([...rightsByRole[right].county, ...rightsByRole[right].own] as string[]).includes(role)),
  );
  expect(held.filter((right) => !/^(read|export)-/.test(right))).toEqual([]);
  expect(held).not.toContain('export-registers');
  expect(held).not.toContain('read-personal-evidence');
  expect(programRoles.filter((role) => roles[role].at !== 'county')).toEqual([]);
});
