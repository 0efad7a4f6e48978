import { type Actor, may } from '@junheng/access';
import type { Message } from './api.ts';

/** Expected answers of the door, told as sentences. */
const refusals = {
  ActorUnknown: { zh: '没有权限：未知的操作者', en: 'Not permitted: this kind of actor is unknown' },
  InputInvalid: {
    zh: '编号应为 UUID，理由应从所列情形中选择；文号形如 青教函〔2024〕12号。',
    en: 'The id is a UUID, the reason one of those listed; a document number looks like 青教函〔2024〕12号.',
  },
  ErasureNotRequested: { zh: '没有申请删除此人的个人信息。', en: 'Nobody asked to erase this person.' },
  SubjectNotFenced: { zh: '须先停止处理，再销毁密钥。', en: 'The keys are destroyed only after the subject is fenced.' },
  KeysNotDestroyed: { zh: '密钥尚未销毁。', en: 'The keys are not destroyed yet.' },
  DerivedDataNotPurged: {
    zh: '派生数据尚未全部清除，不能签发证明。',
    en: 'Derived data is not purged everywhere yet; no certificate is issued.',
  },
  ErasureNotCertified: {
    zh: '删除完成并签发证明之后，才能准许重新登记。',
    en: 'A new registration is allowed only after the erasure is certified.',
  },
} as const satisfies Record<string, { zh: string; en: string }>;

export type RefusalCode = keyof typeof refusals;

export const refusalOf = (code: RefusalCode): { ok: false; refusal: Message } => ({ ok: false, refusal: { ...refusals[code], code } });

/** People ask for erasures; */
export const mayErase = (actor: Actor): boolean => may(actor, 'erase-persons', {});
/** the platform carries them out; */
export const isPlatform = (actor: Actor): boolean => actor.kind === 'platform';
/** both may look. */
export const mayLook = (actor: Actor): boolean => isPlatform(actor) || may(actor, 'read-erasures', {});
