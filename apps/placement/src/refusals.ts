import type { Message } from './api.ts';

/** Expected answers of the door, told as sentences. */
const refusals = {
  ActorUnknown: { zh: '没有权限：未知的操作者', en: 'Not permitted: this kind of actor is unknown' },
  InputInvalid: {
    zh: '编号应为 UUID，学年应为四位起始年份（如 2019）。',
    en: 'The id is a UUID, the school year the year it starts in, such as 2019.',
  },
  SchoolYearOver: { zh: '这一学年已经结束。', en: 'This school year is over.' },
  DrawOpenedForAnotherYear: {
    zh: '这个编号已用于另一学年；请换一个编号。',
    en: 'This id stands for another school year; choose another id.',
  },
} as const satisfies Record<string, { zh: string; en: string }>;

export type RefusalCode = keyof typeof refusals;

export const refusalOf = (code: RefusalCode): { ok: false; refusal: Message } => ({ ok: false, refusal: { ...refusals[code], code } });
