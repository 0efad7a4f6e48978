import { policyPacks } from '@junheng/policy-packs';
import { describe, expect, test } from 'vitest';
import { demoLeadersInCharge, demoOfficeNames, demoOffices } from './offices.ts';

const officeIds = demoOffices.map(({ officeId }) => officeId);

describe('the offices of the invented county', () => {
  test('answer to names that the documents really use', () => {
    const written = policyPacks.map((pack) => JSON.stringify(pack)).join('');
    expect(Object.keys(demoOfficeNames).filter((name) => !written.includes(`"${name}"`))).toEqual([]);
  });

  test('are those that names and leaders in charge are given to', () => {
    const meant = [...Object.values(demoOfficeNames), ...Object.values(demoLeadersInCharge).flat()];
    expect(meant.filter((officeId) => !officeIds.includes(officeId))).toEqual([]);
  });
});
