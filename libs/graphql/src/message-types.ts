import { builder } from './builder.ts';

/** One sentence in both languages, Chinese first. */
export type Message = { code: string; zh: string; en: string };

export const MessageType = builder.objectRef<Message>('Message').implement({
  description: '一句话，中英文 / One sentence in both languages',
  authScopes: { signedIn: true },
  fields: (t) => ({ code: t.exposeString('code'), zh: t.exposeString('zh'), en: t.exposeString('en') }),
});

/** A refusal as a member of a result union: `{ refusal }` keeps it apart from the value it stands in for. */
export class Refusal {
  readonly message: Message;
  constructor(message: Message) {
    this.message = message;
  }
}

export const RefusalType = builder.objectType(Refusal, {
  name: 'Refusal',
  description: '不予办理：预料之中的答复 / A refusal: an expected answer, told as a sentence',
  authScopes: { signedIn: true },
  isTypeOf: (value) => value instanceof Refusal,
  fields: (t) => ({
    code: t.string({ resolve: ({ message }) => message.code }),
    zh: t.string({ resolve: ({ message }) => message.zh }),
    en: t.string({ resolve: ({ message }) => message.en }),
  }),
});
