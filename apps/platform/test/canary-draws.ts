import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { marks } from './canary-marks.ts';

const persisted = JSON.parse(readFileSync(join(import.meta.dirname, '../../console/src/gql/persisted-documents.json'), 'utf8')) as Record<
  string,
  string
>;

/** Asks one of the console's own operations, by its name. */
export type AskConsole = <T>(operation: string, variables: Record<string, unknown>) => Promise<T>;

export function askConsole(address: string, headers: Record<string, string>): AskConsole {
  return async <T>(operation: string, variables: Record<string, unknown>) => {
    const [sha256Hash] = Object.entries(persisted).find(([, text]) => new RegExp(`(query|mutation) ${operation}\\b`).test(text))!;
    const body = JSON.stringify({ variables, extensions: { persistedQuery: { version: 1, sha256Hash } } });
    const { data, errors } = (await (await fetch(`${address}/graphql`, { method: 'POST', headers, body })).json()) as {
      data: T;
      errors?: unknown;
    };
    if (errors) throw new Error(`${operation}: ${JSON.stringify(errors)}`);
    return data;
  };
}

type Cohort = { drawId: string; schoolId: string; grade: number };
type Roster = { drawRoster: { rows: { studentId: string; name: string | null }[] } };

/**
 * Plans a draw of every starting cohort and freezes its roster, with canaries in all that people write: a constraint's words, a supervisor's
 * name. @returns the rosters, as who may read them sees them
 */
export async function drawCanaries(ask: AskConsole): Promise<string> {
  const { unplannedCohorts } = await ask<{ unplannedCohorts: Cohort[] }>('Draws', { schoolYear: 2019 });
  const plan = {
    classCount: 1,
    attributes: ['gender', 'ageMonths', 'hukouKind', 'migrant', 'leftBehind', 'disability'].map((key) => ({ key, weight: 1 })),
    joint: [],
    drawDay: '2019-10-21',
    noticeDays: 3,
    publicSource: { kind: 'HALL', means: '骰子', count: 12, least: 1, most: 6 },
    revealDeadline: '2019-10-21T02:00:00.000Z',
    openRows: false,
  };
  let rosters = '';
  for (const { drawId, schoolId, grade } of unplannedCohorts) {
    await ask('DraftDrawPlan', { schoolId, schoolYear: 2019, grade, plan });
    const { rows } = (await ask<Roster>('DrawRoster', { drawId })).drawRoster;
    const words = `${marks.name}甲的监护人来电 ${marks.phone}`;
    const about = { studentIds: [rows[0]!.studentId], classNos: [], places: 2, ground: 'SUPPORT', kind: 'PLACES', words };
    await ask('DeclareConstraint', { drawId, ...about });
    await ask('FreezeRoster', { drawId });
    await ask('AppointSupervisor', { drawId, personId: null, role: 'PARENT', chosenBy: 'LOT', name: `${marks.name}乙` });
    rosters += JSON.stringify(await ask<Roster>('DrawRoster', { drawId }));
  }
  return rosters;
}
