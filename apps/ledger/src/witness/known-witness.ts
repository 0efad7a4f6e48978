import { parseCosignerKey, type VerifierKey } from '@junheng/merkle';
import { StartProblem } from '@junheng/runtime';
import { sha256 } from '../sha256.ts';

/** As it is configured: where it takes checkpoints, and its C2SP verifier key. */
export type WitnessAddress = { url: string; verifierKey: string };
export type KnownWitness = WitnessAddress & { key: VerifierKey };

/** @throws {StartProblem} WitnessUnreadable */
export function knownWitnesses(addresses: readonly WitnessAddress[]): KnownWitness[] {
  const known = addresses.map((address) => {
    const key = parseCosignerKey(sha256, address.verifierKey);
    if (key === null || !/^https?:$/.test(URL.parse(address.url)?.protocol ?? '')) throw unreadable(address);
    return { url: address.url.replace(/\/+$/, ''), verifierKey: address.verifierKey, key };
  });
  return [...new Map(known.map((witness) => [witness.verifierKey, witness])).values()];
}

const unreadable = ({ url, verifierKey }: WitnessAddress): StartProblem =>
  new StartProblem(
    'WitnessUnreadable',
    `见证者“${verifierKey}@${url}”无法识别：应为 C2SP 校验公钥（名称+哈希+公钥）、@ 和网址。`,
    `The witness "${verifierKey}@${url}" cannot be read: it is a C2SP verifier key (name+hash+key), an @ and an address.`,
  );
