import { may } from '@junheng/access';
import { dayOf, governanceContracts } from '@junheng/contracts';
import { z } from 'zod';
import { talkDecider } from '../domain/talk/decide.ts';
import type { TopicParts } from '../topic-parts.ts';
import type { IssuesApi } from './issues-api.ts';
import { refuseIssues } from './issues-refusals.ts';
import { isUnitKnown } from './known-places.ts';
import { readTalks } from './read-issues.ts';

const { talkId, unitKind, unitId, day, issueId, reason, record } = governanceContracts.talkHeld.fields;
const talkInput = z.object({
  talkId: talkId.schema,
  unitKind: unitKind.schema,
  unitId: unitId.schema,
  day: day.schema,
  issueId: issueId.schema,
  reason: reason.schema,
  record: record.schema,
});

export function createTalkCommands({ runtime, book, decide }: TopicParts): Pick<IssuesApi, 'holdTalk'> {
  return {
    async holdTalk(input, actor) {
      if (!may(actor, 'hold-talks', {})) return refuseIssues('NotPermitted');
      const parsed = talkInput.safeParse(input);
      if (!parsed.success) return refuseIssues('InputInvalid');
      const { data } = parsed;
      if (!isUnitKnown(await book.read(null), data.unitKind, data.unitId)) return refuseIssues('OfficeUnknown');
      const command = { ...data, heldBy: actor.id, today: dayOf(runtime.clock.now()) };
      const handled = await decide(`talk/${data.talkId}`, talkDecider, command, actor);
      if (!handled.ok) return refuseIssues(handled.refusal);
      return { ok: true, value: readTalks(await book.read(null)).find(({ talkId: id }) => id === data.talkId)! };
    },
  };
}
