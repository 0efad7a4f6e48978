/**
 * Values that occur nowhere by chance. Every canary holds one of these marks, so that a search for them finds any canary,
 * whole or in part.
 */
export const marks = { name: '金丝雀鸣', number: '98765420100501', phone: '13987654321', work: 'GH98765432' } as const;

/** A mark as each of these forms writes it; a form without it is no form of a text. */
export function formsOf(text: string): { form: string; bytes: Buffer }[] {
  const utf8 = Buffer.from(text);
  const utf16 = Buffer.from(text, 'utf16le');
  const gbk = gbkOf(text);
  const plain = [
    { form: 'utf8', bytes: utf8 },
    { form: 'utf16le', bytes: utf16 },
    { form: 'utf16be', bytes: Buffer.from(utf16).swap16() },
    { form: 'gbk', bytes: gbk },
  ];
  const written = [utf8, utf16, gbk].flatMap((bytes) => [
    { form: 'hex', bytes: Buffer.from(bytes.toString('hex')) },
    { form: 'HEX', bytes: Buffer.from(bytes.toString('hex').toUpperCase()) },
    ...[0, 1, 2].flatMap((shift) => {
      // What stands before it shifts the groups of three bytes; the edges mix with their neighbours.
      const encoded = Buffer.concat([Buffer.alloc(shift), bytes])
        .toString('base64')
        .replace(/=+$/, '');
      const inner = encoded.slice(shift === 0 ? 0 : shift + 1, -1);
      return ['base64', 'base64url'].map((form) => ({
        form,
        bytes: Buffer.from(form === 'base64' ? inner : inner.replaceAll('+', '-').replaceAll('/', '_')),
      }));
    }),
  ]);
  const escaped = [
    { form: 'percent', bytes: Buffer.from(encodeURIComponent(text)) },
    {
      form: 'json',
      bytes: Buffer.from(
        Array.from(text)
          .map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
          .join(''),
      ),
    },
  ];
  const all = [...plain, ...written, ...escaped];
  return all.filter(({ bytes }, index) => all.findIndex((other) => other.bytes.equals(bytes)) === index);
}

let gbkByLetter: Map<string, Buffer> | null = null;

function gbkOf(text: string): Buffer {
  if (!gbkByLetter) {
    gbkByLetter = new Map();
    const decoder = new TextDecoder('gbk');
    for (let lead = 0x81; lead <= 0xfe; lead++) {
      for (let trail = 0x40; trail <= 0xfe; trail++) {
        const bytes = Buffer.from([lead, trail]);
        gbkByLetter.set(decoder.decode(bytes), bytes);
      }
    }
  }
  return Buffer.concat(Array.from(text).map((letter) => gbkByLetter!.get(letter) ?? Buffer.from(letter)));
}
