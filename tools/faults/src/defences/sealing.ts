import type { Defence } from './defence.ts';

const project = 'libs/vault';
const envelope = 'libs/vault/src/envelope.ts';

export const sealing: readonly Defence[] = [
  {
    name: 'envelopes are bound to their place',
    zh: '密文与事件、字段、人绑定：挪到别处打不开。',
    en: 'A sealed text is bound to its event, field and person: moved elsewhere it does not open.',
    changes: [
      {
        file: envelope,
        from: 'Buffer.from(JSON.stringify([id, type, path, subject]));',
        to: 'Buffer.from(JSON.stringify([id, type, path, subject]).slice(0, 1));',
      },
    ],
    test: { project, file: 'src/envelope.test.ts', title: 'opens at no other event, type, field or person' },
  },
  {
    name: 'envelopes commit to their key',
    zh: '密文写明用的是哪把密钥：不能事后拿另一把密钥解出另一段话。',
    en: 'A sealed text commits to its key: nobody can show another key later that opens it to another text.',
    changes: [{ file: envelope, from: 'if (envelope.commit !== dataKey.commitment) throw', to: 'if (envelope.commit === "") throw' }],
    test: { project, file: 'src/envelope.test.ts', title: 'is refused by its commitment under another key, before that key touches it' },
  },
  {
    name: 'one text per envelope',
    zh: '密文的写法只有一种：改一个多余的字符也看得出。',
    en: 'An envelope has one spelling: a change of a spare character is seen.',
    changes: [{ file: envelope, from: `if (bytes.toString('base64url') !== text) throw`, to: `if (text === '') throw` }],
    test: {
      project,
      file: 'src/envelope.test.ts',
      title: 'with any character of its text replaced does not open, spare bits of base64 included',
    },
  },
  {
    name: 'wrapped keys are bound to their name',
    zh: '数据密钥与县、人、类别、学年绑定：换个名字解不开。',
    en: 'A wrapped data key is bound to county, person, class and year: under another name it does not unwrap.',
    changes: [
      {
        file: 'libs/vault/src/data-key.ts',
        from: 'cipher.setAAD(Buffer.from(keyNameText(county, name)));\n  const ciphertext',
        to: 'const ciphertext',
      },
      {
        file: 'libs/vault/src/data-key.ts',
        from: 'decipher.setAAD(Buffer.from(keyNameText(county, name)));\n  decipher.setAuthTag',
        to: 'decipher.setAuthTag',
      },
    ],
    test: { project, file: 'src/data-key.test.ts', title: 'does not unwrap under another name, county or secret' },
  },
];
