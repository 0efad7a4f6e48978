import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTestDatabase, type TestDatabase } from '@junheng/runtime/testing';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type LightState, type LightThresholds, defaultThresholds, lightOf, lights } from '../src/lights.ts';
import { randomStates } from './random-states.ts';
import { statesByHand } from './states.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase(inject('postgresUrl'));
  await database.owner.unsafe(readFileSync(join(import.meta.dirname, 'light-of.sql'), 'utf8'));
});
afterAll(() => database.drop());

type Asked = { state: LightState; thresholds: LightThresholds };

const inSql = async (asked: readonly Asked[]): Promise<{ light: string; reasons: string[] }[]> => {
  const rows = asked.map(({ state, thresholds }, place) => ({ place, ...state, ...thresholds }));
  return database.owner<{ light: string; reasons: string[] }[]>`
    select l.light, l.reasons
    from json_to_recordset(${JSON.stringify(rows)}::text::json) as s(
      place integer, broken integer, "daysLate" integer, "hasSource" boolean, "signedDaysAgo" integer, "signPeriodDays" integer,
      gap double precision, "evidenceDaysAgo" integer, "evidencePeriodDays" integer,
      "amberGap" double precision, "redGap" double precision, "amberDaysLate" integer, "redDaysLate" integer),
    lateral light_of(s.broken, s."daysLate", s."hasSource", s."signedDaysAgo", s."signPeriodDays", s.gap, s."evidenceDaysAgo",
      s."evidencePeriodDays", s."amberGap", s."redGap", s."amberDaysLate", s."redDaysLate") l
    order by s.place`;
};

test('a second implementation, in SQL, agrees on 10,000 random states, light and reasons', async () => {
  const asked = randomStates(10_000, 2019);
  const ours = asked.map(({ state, thresholds }) => lightOf(state, thresholds));
  expect([...(await inSql(asked))]).toEqual(ours);
  for (const light of lights) expect(ours.filter((each) => each.light === light).length).toBeGreaterThan(500);
});

test('the second implementation passes the table written by hand, too', async () => {
  const answers = await inSql(statesByHand.map(({ state }) => ({ state, thresholds: defaultThresholds })));
  expect(answers.map(({ light, reasons }) => ({ light, reasons: reasons.toSorted() }))).toEqual(
    statesByHand.map(({ light, reasons }) => ({ light, reasons })),
  );
});
