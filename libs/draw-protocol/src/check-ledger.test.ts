import { formatVerifierKey, entryOf, leafHash, signCheckpoint, strictEd25519, toBase64, treeRoot, verifierKeyOf } from '@junheng/merkle';
import { ed25519 } from '@noble/curves/ed25519.js';
import { expect, test } from 'vitest';
import { goodBundles } from '../test/good-bundles.ts';
import { hexOf, sha256 } from '../test/make-bundle.ts';
import { checkLedger } from './check-ledger.ts';

const bundle = goodBundles['plain']!;
const secret = new Uint8Array(32).fill(7);
const key = verifierKeyOf(sha256, 'junheng.example/ledger/510000', ed25519.getPublicKey(secret));
const verifierKey = formatVerifierKey(key);
const means = { hash: sha256, verifyEd25519: strictEd25519(ed25519), verifierKey };

const facts = (sealHash: string, resultHash: string, type = 'county.placement.draw-') => [
  { header: JSON.stringify({ type: `${type}sealed.v1` }), body: JSON.stringify({ sealHash }) },
  { header: JSON.stringify({ type: `${type}run.v1` }), body: JSON.stringify({ resultHash }) },
];

/** The receipts of a log of two entries. */
function ledgerOf([sealed, run]: ReturnType<typeof facts>) {
  const [left, right] = [sealed!, run!].map(({ header, body }) => leafHash(sha256, entryOf(sha256, header, body)));
  const checkpoint = signCheckpoint({ size: 2, root: treeRoot(sha256, [left!, right!]) }, key, (message) => ed25519.sign(message, secret));
  const receipt = (fact: { header: string; body: string }, index: number, sibling: Uint8Array) => ({
    format: 'junheng-receipt-v1',
    ...fact,
    index,
    size: 2,
    proof: [toBase64(sibling)],
    checkpoint,
    verifierKey,
  });
  return { sealed: receipt(sealed!, 0, right!), run: receipt(run!, 1, left!) };
}

const codesOf = (ledger: unknown) =>
  checkLedger({ ...bundle, ledger: ledger as typeof bundle.ledger }, means).findings.map(({ code, at }) => `${code} ${at}`);
const genuine = ledgerOf(facts(bundle.sealHash, bundle.resultHash));

test('receipts of this draw’s seal and run are accepted, either alone too', () => {
  expect([genuine, { ...genuine, run: null }, { ...genuine, sealed: null }].map(codesOf)).toEqual([[], [], []]);
});

test('a receipt that was changed, and one of another log’s key, are refused', () => {
  const changed = { ...genuine.sealed, body: genuine.run.body };
  expect(codesOf({ sealed: changed, run: genuine.run })).toEqual(['LedgerProofWrong sealed']);
  const other = formatVerifierKey(verifierKeyOf(sha256, 'junheng.example/ledger/510000', ed25519.getPublicKey(new Uint8Array(32).fill(9))));
  expect(checkLedger({ ...bundle, ledger: genuine }, { ...means, verifierKey: other }).findings).toHaveLength(2);
  expect(codesOf({ sealed: 3, run: 'x' })).toEqual(['LedgerProofWrong sealed', 'LedgerProofWrong run']);
});

test('genuine receipts of another draw, or of other events, are refused', () => {
  expect(codesOf(ledgerOf(facts(hexOf('other'), bundle.resultHash)))).toEqual(['LedgerProofOther sealed']);
  expect(codesOf(ledgerOf(facts(bundle.sealHash, bundle.resultHash, 'county.placement.')))).toEqual([
    'LedgerProofOther sealed',
    'LedgerProofOther run',
  ]);
});

test('what cannot be checked is said', () => {
  expect(checkLedger({ ...bundle, ledger: null }, means).notChecked?.zh).toBe('没有附台账凭证');
  expect(checkLedger({ ...bundle, ledger: genuine }, { hash: sha256 }).notChecked?.zh).toBe('本程序不核验台账签名');
});
