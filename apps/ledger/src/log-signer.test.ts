import { expect, test } from 'vitest';
import { createLogSigner } from './log-signer.ts';

// RFC 8032, §7.1, test 1.
const secret = Buffer.from('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60', 'hex');
const signer = createLogSigner('junheng.example/ledger/000000', secret);

test('the secret is the Ed25519 seed', () => {
  expect(Buffer.from(signer.key.publicKey).toString('hex')).toBe('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a');
  expect(signer.verifierKey).toMatch(/^junheng\.example\/ledger\/000000\+[0-9a-f]{8}\+AddamAGCsQq31Uv/);
});

test('the same tree gives the same checkpoint, another tree another one', () => {
  const tree = { size: 3, root: new Uint8Array(32) };
  expect(createLogSigner('junheng.example/ledger/000000', secret).checkpoint(tree)).toBe(signer.checkpoint(tree));
  expect(signer.checkpoint({ ...tree, size: 4 }).split('— ')[1]).not.toBe(signer.checkpoint(tree).split('— ')[1]);
});

test('an origin with a space or a plus is refused at the start', () => {
  expect(() => createLogSigner('my ledger', secret)).toThrow(TypeError);
  expect(() => createLogSigner('a+b', secret)).toThrow(TypeError);
});
