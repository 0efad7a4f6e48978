let gb18030: Map<string, [number, number]> | undefined;

/** The two-byte part of GB18030, found by decoding every pair; Node.js decodes this encoding but does not write it. */
export function encodeGb18030(text: string): Buffer {
  gb18030 ??= twoByteTable();
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.charCodeAt(0);
    const pair = gb18030.get(character);
    if (code < 0x80) bytes.push(code);
    else if (pair) bytes.push(...pair);
    else throw new Error('the test text has a character without a two-byte code');
  }
  return Buffer.from(bytes);
}

function twoByteTable(): Map<string, [number, number]> {
  const decoder = new TextDecoder('gb18030');
  const table = new Map<string, [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail !== 0x7f) table.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
    }
  }
  return table;
}
