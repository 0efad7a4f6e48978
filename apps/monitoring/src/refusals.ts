import type { Actor, Message } from './api.ts';

/** Expected answers of the door, told as sentences. */
const refusals = {
  ActorUnknown: { zh: '没有权限：月末数据只由平台自身冻结', en: 'Not permitted: only the platform itself freezes a month' },
  FiguresMalformed: {
    zh: '冻结内容不合规：月份、指标编号、数值或状态有误，或同一指标出现两次。',
    en: 'Malformed: a month, an indicator, a number or a status is not as it must be, or an indicator stands twice.',
  },
  MonthNotEnded: { zh: '这个月尚未结束（北京时间）。', en: 'This month has not ended yet (Beijing time).' },
  MonthFrozenOtherwise: {
    zh: '这个月已经冻结，且数值不同；已冻结的数值不再改变。',
    en: 'This month was frozen with other figures; what is frozen does not change.',
  },
} as const satisfies Record<string, { zh: string; en: string }>;

export type RefusalCode = keyof typeof refusals;

export const refusalOf = (code: RefusalCode): { ok: false; refusal: Message } => ({ ok: false, refusal: { ...refusals[code], code } });

export const isKnown = (actor: Actor): boolean => actor.kind === 'platform' && actor.id !== '';
