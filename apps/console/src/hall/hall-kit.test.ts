import { sealOf } from '@junheng/draw-protocol';
import { sha256 } from '@noble/hashes/sha2.js';
import { expect, test } from 'vitest';
import { sampleKit } from '../../test/sample-hall.ts';
import { type HallKit, openKit, pageWithKit } from './hall-kit.ts';

const opened = (kit: HallKit) => openKit(JSON.stringify(kit));
const faultIn = (change: (kit: HallKit) => HallKit) => {
  const found = opened(change(sampleKit()));
  return found.ok ? null : found.fault;
};

test('what was sealed opens, with the engine’s own problem', () => {
  const found = opened(sampleKit());
  expect(found.ok && found.draw.problem).toMatchObject({ classes: [{ id: '1' }, { id: '2' }], together: [['3', '4']] });
  expect(found.ok && found.draw.problem.pupils).toHaveLength(60);
});

test.each<[string, (kit: HallKit) => HallKit]>([
  ['seal', (kit) => ({ ...kit, seal: { ...kit.seal, attempt: 2 } })],
  ['plan', (kit) => ({ ...kit, plan: { ...kit.plan, classCount: 3 } })],
  ['roster', (kit) => ({ ...kit, rows: kit.rows!.with(0, { ...kit.rows![0]!, values: { ...kit.rows![0]!.values, gender: 'x' } }) })],
  ['roster', (kit) => ({ ...kit, rows: kit.rows!.with(0, null) })],
  ['roster', (kit) => ({ ...kit, rows: kit.rows!.slice(1), leaves: kit.leaves.slice(1) })],
  ['constraints', (kit) => ({ ...kit, constraints: [], constraintLeaves: [] })],
  [
    'program',
    (kit) => {
      const seal = { ...kit.seal, codeHash: '0'.repeat(64) };
      return { ...kit, seal, sealHash: sealOf(seal, sha256) };
    },
  ],
])('what is not what was sealed is named: %s', (fault, change) => {
  expect(faultIn(change)).toBe(fault);
});

test('a file of another kind is no kit', () => {
  for (const text of ['', '{}', 'null', '<html></html>']) expect(openKit(text)).toEqual({ ok: false, fault: 'unreadable' });
});

test('a page with the kit in it opens like the kit, whatever its texts hold', () => {
  const kit = { ...sampleKit(), school: '</script><b>$& 学校' };
  const page = pageWithKit('<p></p><script type="application/json" id="kit"></script>', JSON.stringify(kit));
  expect(page).not.toContain('</script><b>');
  const found = openKit(page);
  expect(found.ok && found.draw.kit.school).toBe(kit.school);
});
