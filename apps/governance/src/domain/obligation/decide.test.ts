import { given } from '@junheng/decider/testing';
import { describe, expect, test } from 'vitest';
import { type ObligationCommand, obligationDecider } from './decide.ts';
import type { ObligationEvent } from './events.ts';

const obligationId = 'jt.overall.8';
const stated = { obligationId, leadOffice: 'equipment-centre', coOffices: ['finance', 'personnel'], personId: null };
const assigned: ObligationEvent = { type: 'ObligationAssigned', data: stated };
const assign: ObligationCommand = { do: 'assign', ...stated, coOffices: ['personnel', 'finance', 'personnel'], areOpen: true };

describe('an obligation', () => {
  test('gets one office that leads and others that help, each once', () => {
    expect(given(obligationDecider).when(assign)).toEqual({ ok: true, events: [assigned] });
    expect(given(obligationDecider, [assigned]).when(assign)).toEqual({ ok: true, events: [] });
  });

  test('is not given to an office that is none, nor twice to one', () => {
    expect(given(obligationDecider).when({ ...assign, areOpen: false })).toEqual({ ok: false, refusal: 'OfficeUnknown' });
    expect(given(obligationDecider).when({ ...assign, leadOffice: 'finance' })).toEqual({ ok: false, refusal: 'LeadHelpsItself' });
  });

  test('goes back to the office that the document names', () => {
    const release: ObligationCommand = { do: 'release', obligationId };
    expect(given(obligationDecider).when(release)).toEqual({ ok: true, events: [] });
    expect(given(obligationDecider, [assigned]).when(release)).toEqual({
      ok: true,
      events: [{ type: 'ObligationReleased', data: { obligationId } }],
    });
  });
});
