import { given } from '@junheng/decider/testing';
import { describe, expect, test } from 'vitest';
import {
  afterDecider,
  afterFixing,
  cohort,
  drawn,
  fixed,
  homeroomLots,
  onNotice,
  published,
  pupil,
  resultHash,
  signed,
  supervisor,
} from '../../../test/drawn.ts';
import type { NoticeCommand } from './decide-notice.ts';
import type { DrawEvent } from './events.ts';

type Command<Do extends NoticeCommand['do']> = Extract<NoticeCommand, { do: Do }>;
const objectionId = '0d3c1a52-6a55-5c0e-9f6c-0f2c7a8e1d11';
const sign: Command<'sign'> = {
  do: 'sign',
  supervisorId: supervisor(1),
  statement: 'witnessed',
  resultHash,
  reason: '',
  onPaper: false,
  by: supervisor(1),
};
const publish: Command<'publish'> = { do: 'publish', today: '2019-08-28', by: 'head' };
const object: Command<'object'> = {
  do: 'object',
  objectionId,
  raisedAs: 'guardian',
  studentId: pupil(2),
  text: '双胞胎应分在同一班',
  today: '2019-08-30',
  by: 'mother',
};
const resolve: Command<'resolve'> = {
  do: 'resolve',
  objectionId,
  decision: 'accepted',
  remedy: 'record-corrected',
  reason: '已更正',
  by: 'li',
};
const fix: Command<'fix'> = { do: 'fix', today: '2019-08-31', by: 'head' };
const raised: DrawEvent = {
  type: 'ObjectionRaised',
  data: { ...cohort, objectionId, raisedAs: 'guardian', studentId: pupil(2), text: '双胞胎应分在同一班', raisedBy: 'mother' },
};
/** As it reads once the pupil is erased. */
const erased = { ...raised, data: { ...raised.data, studentId: null, text: null, raisedBy: null } } as unknown as DrawEvent;
const resolved = (remedy: 'none' | 'record-corrected' | 'annulment', decision: 'accepted' | 'rejected' = 'accepted'): DrawEvent => ({
  type: 'ObjectionResolved',
  data: { ...cohort, objectionId, decision, remedy, reason: '已更正', decidedBy: 'li' },
});
const accepted = (...events: DrawEvent[]) => ({ ok: true, events });
const refused = (refusal: string) => ({ ok: false, refusal });
const when = (past: DrawEvent[], command: NoticeCommand) => given(afterDecider(), past).when(command);

test.each<NoticeCommand>([sign, publish, object, resolve, fix])(
  'nothing of the kind happens to a draw that was not run: $do',
  (command) => {
    expect(given(afterDecider({ ...drawn, run: null })).when(command)).toEqual(refused('DrawNotRun'));
  },
);

describe('a signature', () => {
  test('is given by each supervisor of the seal once, on the result they saw', () => {
    expect(when([], sign)).toEqual(accepted(signed(1)));
    expect(when([signed(1)], sign)).toEqual(accepted());
    const paper = { ...signed(1).data, onPaper: true, recordedBy: 'head' };
    expect(when([], { ...sign, onPaper: true, by: 'head' })).toEqual(accepted({ type: 'DrawSigned', data: paper } as DrawEvent));
    expect(when([signed(1)], { ...sign, statement: 'refused', reason: '名单有误' })).toEqual(refused('AlreadySigned'));
    expect(when([signed(1)], { ...sign, supervisorId: supervisor(2), by: supervisor(2) })).toEqual(accepted(signed(2)));
  });

  test('is refused with its reason, which is recorded too', () => {
    expect(when([], { ...sign, statement: 'refused', reason: '名单有误' })).toEqual(accepted(signed(1, 'refused')));
    expect(when([], { ...sign, statement: 'refused', reason: ' ' })).toEqual(refused('ReasonMissing'));
  });

  test('is nobody’s who was not appointed, nor one on another result, nor one after the end', () => {
    expect(when([], { ...sign, supervisorId: supervisor(9) })).toEqual(refused('NotSupervisorOfDraw'));
    expect(when([], { ...sign, resultHash: 'f'.repeat(64) })).toEqual(refused('SignedOtherResult'));
    expect(when(afterFixing, { ...sign, supervisorId: supervisor(3) })).toEqual(refused('PlacementIsFixed'));
  });
});

describe('the notice', () => {
  test('begins after the lots and the signatures of more than half, for the days of the plan', () => {
    expect(when([...homeroomLots, signed(1), signed(2)], publish)).toEqual(accepted(published));
    const withRefusal = when([...homeroomLots, signed(1), signed(2), signed(3, 'refused')], publish);
    expect(withRefusal).toMatchObject({ ok: true, events: [{ data: { signed: 2, refused: 1 } }] });
    expect(when(onNotice, publish)).toEqual(accepted());
  });

  test('does not begin without lots, nor without enough signatures', () => {
    expect(when([signed(1), signed(2)], publish)).toEqual(refused('LotsNotDrawn'));
    expect(when([...homeroomLots, signed(1)], publish)).toEqual(refused('SignaturesMissing'));
    expect(when([...homeroomLots, signed(1), signed(2, 'refused'), signed(3, 'refused')], publish)).toEqual(refused('SignaturesMissing'));
  });
});

describe('an objection', () => {
  test('is raised up to the last day of the notice', () => {
    expect(when(onNotice, object)).toEqual(accepted(raised));
    expect(when([...onNotice, raised], object)).toEqual(accepted());
    expect(when(onNotice, { ...object, raisedAs: 'supervisor', studentId: null })).toMatchObject({ ok: true });
  });

  test.each<[string, DrawEvent[], Partial<Command<'object'>>, string]>([
    ['before the notice', homeroomLots, {}, 'NoticeNotBegun'],
    ['after its last day', onNotice, { today: '2019-08-31' }, 'NoticeOver'],
    ['about a pupil of another draw', onNotice, { studentId: pupil(9) }, 'PupilNotInDraw'],
    ['under the id of another one', [...onNotice, raised], { text: '别的' }, 'ObjectionExists'],
  ])('is not raised %s', (_, past, change, refusal) => {
    expect(when(past, { ...object, ...change })).toEqual(refused(refusal));
  });

  test('is resolved by another hand, with its remedy', () => {
    expect(when([...onNotice, raised], resolve)).toEqual(accepted(resolved('record-corrected')));
    expect(when([...onNotice, raised, resolved('record-corrected')], resolve)).toEqual(accepted());
  });

  test.each<[string, DrawEvent[], Partial<Command<'resolve'>>, string]>([
    ['that nobody raised', onNotice, {}, 'ObjectionUnknown'],
    ['by whoever raised it', [...onNotice, raised], { by: 'mother' }, 'DecidedByOwnHand'],
    ['twice', [...onNotice, raised, resolved('none')], { by: 'wang' }, 'ObjectionIsResolved'],
    ['as rejected with a remedy', [...onNotice, raised], { decision: 'rejected' }, 'RemedyOfRejected'],
    ['whose words were erased', [...onNotice, erased], {}, 'ObjectionErased'],
  ])('is not resolved: one %s', (_, past, change, refusal) => {
    expect(when(past, { ...resolve, ...change })).toEqual(refused(refusal));
  });
});

describe('the placement', () => {
  test('is fixed with its classes once the notice is over and every objection resolved', () => {
    expect(when(onNotice, fix)).toEqual(accepted(fixed));
    expect(when([...onNotice, raised, resolved('none', 'rejected')], fix)).toEqual(accepted(fixed));
    expect(when([...onNotice, raised, resolved('record-corrected')], fix)).toEqual(accepted(fixed));
    expect(when([...onNotice, erased], fix)).toEqual(accepted(fixed));
    expect(when(afterFixing, fix)).toEqual(accepted());
  });

  test.each<[string, DrawEvent[], Partial<Command<'fix'>>, string]>([
    ['without signatures, and so without a notice', homeroomLots, {}, 'NoticeNotBegun'],
    ['on the last day of the notice', onNotice, { today: '2019-08-30' }, 'NoticeNotOver'],
    ['while an objection is open', [...onNotice, raised], {}, 'ObjectionsOpen'],
    ['after an objection that demands the annulment', [...onNotice, raised, resolved('annulment')], {}, 'AnnulmentDemanded'],
  ])('is not fixed %s', (_, past, change, refusal) => {
    expect(when(past, { ...fix, ...change })).toEqual(refused(refusal));
  });
});
