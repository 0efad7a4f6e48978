import { given } from '@junheng/decider/testing';
import { describe, expect, test } from 'vitest';
import { type OfficeCommand, officeDecider } from './decide.ts';
import type { OfficeEvent } from './events.ts';

const officeId = 'basic-education';
const facts = { officeId, kind: 'section', nameZh: '基础教育科', nameEn: 'Basic Education Section' } as const;
const registered: OfficeEvent = { type: 'OfficeRegistered', data: facts };
const closed: OfficeEvent = { type: 'OfficeClosed', data: { officeId } };
const personId = '0d3c1a52-6a55-5c0e-9f6c-0f2c7a8e1d11';
const led: OfficeEvent = { type: 'LeaderInChargeNamed', data: { officeId, personId } };
const declare: OfficeCommand = { do: 'declare', ...facts };
const accepted = (...events: OfficeEvent[]) => ({ ok: true, events });

describe('an office', () => {
  test('is registered once, and the same again changes nothing', () => {
    expect(given(officeDecider).when(declare)).toEqual(accepted(registered));
    expect(given(officeDecider, [registered]).when(declare)).toEqual(accepted());
  });

  test('is corrected where a name differs, and registered anew after it was closed', () => {
    const renamed = { ...facts, nameZh: '基教科' };
    expect(given(officeDecider, [registered]).when({ do: 'declare', ...renamed })).toEqual(
      accepted({ type: 'OfficeCorrected', data: renamed }),
    );
    expect(given(officeDecider, [registered, closed]).when(declare)).toEqual(accepted(registered));
  });

  test('has one leader in charge, or none', () => {
    const name = (id: string | null): OfficeCommand => ({ do: 'name-leader', officeId, personId: id });
    expect(given(officeDecider, [registered]).when(name(personId))).toEqual(accepted(led));
    expect(given(officeDecider, [registered, led]).when(name(personId))).toEqual(accepted());
    expect(given(officeDecider, [registered, led]).when(name(null))).toEqual(
      accepted({ type: 'LeaderInChargeNamed', data: { officeId, personId: null } }),
    );
    expect(given(officeDecider).when(name(personId))).toEqual({ ok: false, refusal: 'OfficeUnknown' });
  });

  test('is not closed while it holds a duty', () => {
    const close = (duties: number): OfficeCommand => ({ do: 'close', officeId, duties });
    expect(given(officeDecider, [registered]).when(close(1))).toEqual({ ok: false, refusal: 'OfficeHasDuties' });
    expect(given(officeDecider, [registered]).when(close(0))).toEqual(accepted(closed));
    expect(given(officeDecider, [registered, closed]).when(close(0))).toEqual(accepted());
    expect(given(officeDecider).when(close(0))).toEqual({ ok: false, refusal: 'OfficeUnknown' });
    expect(given(officeDecider, [registered, closed]).when({ do: 'name-leader', officeId, personId })).toEqual({
      ok: false,
      refusal: 'OfficeUnknown',
    });
  });
});
