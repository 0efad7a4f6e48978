import { may } from '@junheng/access';
import { schoolYearOf } from '@junheng/contracts';
import type { HandleCommand } from '@junheng/event-log';
import type { Runtime, Sql } from '@junheng/runtime';
import type { OpenSampleStreamInput, SampleServiceApi, SampleStream } from './api.ts';
import { sampleStreamDecider } from './domain/sample-stream/decide.ts';
import type { AnyEvent } from './publish.ts';
import { refusalOf } from './refusals.ts';
import { readSampleStream, readSampleStreams, type SampleStreamRow, writeSampleStream } from './views/sample-streams.ts';

type Parts = { runtime: Runtime; sql: Sql; handle: HandleCommand<AnyEvent> };

/** The door's functions. */
export function createSampleServiceApi({ runtime, sql, handle }: Parts): SampleServiceApi {
  const { county, clock } = runtime;
  return {
    async openSampleStream({ sampleStreamId, schoolYear }, actor) {
      if (!may(actor, 'import-registers', {})) return refusalOf('ActorUnknown');
      if (!isFit({ sampleStreamId, schoolYear })) return refusalOf('InputInvalid');
      const time = clock.now();
      const handled = await handle({
        stream: `sample-stream/${sampleStreamId}`,
        decider: sampleStreamDecider,
        command: { sampleStreamId, schoolYear, currentSchoolYear: schoolYearOf(time) },
        time,
        actorId: actor.id,
        async project(transaction, events, position) {
          for (const { id, event } of events)
            await writeSampleStream(transaction, county, { ...event.data, openedAt: time, eventId: id, position });
        },
      });
      if (!handled.ok) return refusalOf(handled.refusal);
      const row = await readSampleStream(sql, county, sampleStreamId);
      return { ok: true, value: shown(row!) };
    },
    async readSampleStreams(page, actor) {
      if (!may(actor, 'read-aggregates', {})) return { items: [], total: 0 };
      const { rows, total } = await readSampleStreams(sql, county, page);
      return { items: rows.map(shown), total };
    },
  };
}

/** Input comes from outside: what is no id and no year must reach neither a query nor a stream's name. */
const isFit = ({ sampleStreamId, schoolYear }: OpenSampleStreamInput): boolean =>
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(sampleStreamId) &&
  Number.isInteger(schoolYear) &&
  schoolYear >= 1950 &&
  schoolYear <= 2100;

const shown = ({ position, ...row }: SampleStreamRow): SampleStream => ({ ...row, token: `sample-service:${position}` });
