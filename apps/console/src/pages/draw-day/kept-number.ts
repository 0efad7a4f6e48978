/** What a supervisor's own browser keeps between commitment and reveal. */
export type KeptNumber = { number: string; nonce: string };

const keyOf = (sealHash: string, round: number) => `junheng.supervise.${sealHash}.${round}`;

/** @throws where the browser keeps nothing: a commitment that cannot be revealed would void the round */
export function keepNumber(sealHash: string, round: number, kept: KeptNumber): void {
  localStorage.setItem(keyOf(sealHash, round), JSON.stringify(kept));
}

export function keptNumber(sealHash: string, round: number): KeptNumber | null {
  const text = localStorage.getItem(keyOf(sealHash, round));
  return text === null ? null : (JSON.parse(text) as KeptNumber);
}
