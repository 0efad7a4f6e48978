import { unitKind } from '@junheng/contracts';
import { builder, Refusal } from '@junheng/graphql';
import { contractOf } from '../publish.ts';
import type { RecordedEvent } from '../reports/reports-api.ts';
import type { Result } from '../result.ts';
import { enumOf } from './enum-of.ts';

export const UnitKindEnum = enumOf('UnitKind', '单位：科室（部门、乡镇）或学校 / An office or a school', unitKind.options);

/** What stands behind a record: each step's receipt. Anybody who may see the record sees it. */
export const RecordedEventType = builder.objectRef<RecordedEvent>('RecordedEvent').implement({
  description: '一步办理的凭证 / What one step is recorded as',
  authScopes: { signedIn: true },
  fields: (t) => ({
    eventId: t.exposeID('eventId', { description: '凭此查验回执 / The way to its receipt' }),
    type: t.exposeString('type'),
    titleZh: t.string({ resolve: ({ type }) => contractOf(type).titleZh, description: '办了什么 / What was done' }),
    titleEn: t.string({ resolve: ({ type }) => contractOf(type).titleEn }),
    at: t.expose('at', { type: 'DateTime' }),
    actorId: t.exposeID('actorId', { description: '经办人编号 / Whose hand, by id' }),
  }),
});

/** A command's answer as a union member: what it changed, or the refusal. */
export const answerOf = <T extends object>(result: Result<T>): T | Refusal => (result.ok ? result.value : new Refusal(result.refusal));
