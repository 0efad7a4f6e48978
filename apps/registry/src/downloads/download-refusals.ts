import type { Message } from '../api.ts';

/** Expected answers to a wish for a file, told as sentences. */
const refusals = {
  KindUnknown: { zh: '没有这种表。', en: 'There is no file of this kind.' },
  RegisterEmpty: {
    zh: '平台没有这一学年的这种表，没有可导出的内容。',
    en: 'Nothing of this kind is held for that school year; there is nothing to export.',
  },
  NoEntries: { zh: '台账里没有从这一条起的记录。', en: 'The ledger has no entries from there on.' },
  NothingToCorrect: {
    zh: '这次导入没有可下载的错误行。',
    en: 'This import has no faulty rows to download.',
  },
  LayoutNotFound: { zh: '没有这个表格对应关系。', en: 'There is no such mapping.' },
} as const satisfies Record<string, { zh: string; en: string }>;

export const downloadRefusal = (code: keyof typeof refusals): { ok: false; refusal: Message } => ({
  ok: false,
  refusal: { code, ...refusals[code] },
});
