import { expect, test } from 'vitest';
import { goodBundles } from '../test/good-bundles.ts';
import { hexOf, pupilsOf, sha256 } from '../test/make-bundle.ts';
import { type DrawReceipt, receiptOf, verifyDrawReceipt } from './draw-receipt.ts';

const bundle = goodBundles['public-proof']!;
const children = pupilsOf(13).map((pupil) => ({ ...pupil, salt: hexOf(`salt of ${pupil.studentId}`) }));
const receipt = receiptOf(bundle, children[6]!, sha256)!;
const codesOf = (content: unknown) => verifyDrawReceipt(content, { hash: sha256 }).findings.map(({ code }) => code);

test.each(children)('the receipt of $studentId is genuine and shows nobody else', (child) => {
  const own = receiptOf(bundle, child, sha256)!;
  expect(verifyDrawReceipt(JSON.parse(JSON.stringify(own)), { hash: sha256 })).toMatchObject({ ok: true, findings: [] });
  const others = children.filter(({ studentId }) => studentId !== child.studentId);
  expect(
    others.filter(({ studentId, name, salt }) => [`"${studentId}"`, `"${name}"`, salt].some((word) => JSON.stringify(own).includes(word))),
  ).toEqual([]);
});

test.each<[string, Partial<DrawReceipt>, string]>([
  ['another child', { child: { ...receipt.child, name: '别人' } }, 'ReceiptNotInRoster'],
  ['another value', { child: { ...receipt.child, values: { ...receipt.child.values, gender: 'other' } } }, 'ReceiptNotInRoster'],
  ['another position', { position: (receipt.position + 1) % 13 }, 'ReceiptNotInRoster'],
  ['another class', { classNo: (receipt.classNo % 3) + 1 }, 'ReceiptClassWrong'],
  ['another result', { classOf: receipt.classOf.toReversed() }, 'ResultHashDiffers'],
  ['another seal', { seal: { ...receipt.seal, county: '1' } }, 'SealAltered'],
  ['no salt', { child: { ...receipt.child, salt: '' } }, 'NotAReceipt'],
])('a receipt with %s is refused', (_, change, code) => {
  expect(codesOf({ ...receipt, ...change })).toContain(code);
});

test('what was printed in the hall is compared', () => {
  const shown = { sealHash: bundle.sealHash, resultHash: hexOf('x') };
  expect(verifyDrawReceipt(receipt, { hash: sha256, shown }).findings).toMatchObject([{ code: 'NotWhatWasShown', at: 'resultHash' }]);
});

test('a child who is not in the roster has no receipt', () => {
  expect(receiptOf(bundle, { ...children[0]!, name: '别人' }, sha256)).toBe(null);
});
