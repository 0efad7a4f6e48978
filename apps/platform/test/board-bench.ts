import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { policyPacks } from '@junheng/policy-packs';
import { readRunningPlatform } from '@junheng/runtime';
import { chromiumPath, openBrowser } from './chromium.ts';
import { createHome, demoLoaded, startPlatformProcess } from './platform-process.ts';

export type BoardFigures = {
  measures: number;
  milliseconds: number;
  fewMeasures: number;
  fewMilliseconds: number;
  /** Obligations that the platform reads for the long board's answer, and how long until the answer is there. */
  duties: number;
  answerMilliseconds: number;
  fewAnswerMilliseconds: number;
};

const rounds = 5;
/** How many times the measures of all documents stand on the long board. */
const copies = 5;
/** The demo's present: a document of later may not be in force. */
const day = '2019-10-15';

/**
 * The first view of the measure board in a browser, from the request of the address until the last row stands there: as the
 * demo county has it; and with all five policy documents of until then in force, whose board the platform really reads, and each of
 * their measures five times over, because together they do not have 300. Median of five fresh loads each; and of five
 * answers of the platform alone. null: there is no Chromium.
 */
export async function measureBoard(): Promise<BoardFigures | null> {
  if (chromiumPath === null) return null;
  const { home, remove } = createHome();
  const platform = await startPlatformProcess(home, { environment: { JUNHENG_DEMO: 'small' } });
  const browser = await openBrowser();
  try {
    await demoLoaded(platform);
    const page = await browser.context.newPage();
    await page.goto(platform.signInLink());
    await page.locator('.main-nav').waitFor();
    const firstView = async () => {
      const times: number[] = [];
      let rows = 0;
      for (let round = 0; round < rounds; round++) {
        await page.goto('about:blank');
        const start = performance.now();
        await page.goto(`${platform.address}/measures`);
        await page.locator('main tbody tr').last().waitFor();
        times.push(performance.now() - start);
        rows = await page.locator('main tbody tr').count();
      }
      return { rows, median: medianOf(times) };
    };
    const ask = createAsk(home, platform.address);
    const few = await firstView();
    const fewAnswers = await timesOf(() => ask('LightBoard', { asOf: null }));
    for (const { id } of policyPacks.filter(({ date }) => date < day))
      await ask('ActivatePolicy', { packId: id, version: 'bench', from: day, choices });
    const board = (await ask('LightBoard', { asOf: null })) as Board;
    const answers = await timesOf(() => ask('LightBoard', { asOf: null }));
    await page.route('**/graphql', async (route) => {
      if (route.request().headers()['accept']?.includes('event-stream')) return route.continue(); // never ends
      const answer = await route.fetch();
      const text = await answer.text();
      await route.fulfill({ response: answer, body: text.includes('"lightBoard"') ? longer(text) : text });
    });
    const many = await firstView();
    return {
      measures: many.rows,
      milliseconds: many.median,
      fewMeasures: few.rows,
      fewMilliseconds: few.median,
      duties: board.data.lightBoard.measures.flatMap(({ counts }) => counts).reduce((sum, { count }) => sum + count, 0),
      answerMilliseconds: medianOf(answers),
      fewAnswerMilliseconds: medianOf(fewAnswers),
    };
  } finally {
    await browser.close();
    await platform.end('SIGTERM');
    remove();
  }
}

type Line = { id?: string; measureId: string; counts: { count: number }[] };
type Board = { data: { lightBoard: { measures: Line[] } } };

const choices = { dueDates: [], standards: [], monthlyReportDay: null, quarterlyMeeting: false, leading: [] };

/** The console's own operations by name, asked as the operator. */
function createAsk(home: string, address: string): (operation: string, variables: object) => Promise<unknown> {
  const { operatorToken } = readRunningPlatform(home)!;
  const file = join(import.meta.dirname, '../../console/src/gql/persisted-documents.json');
  const documents = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>);
  const headers = {
    authorization: `Bearer ${operatorToken}`,
    accept: 'application/json',
    'x-junheng': '1',
    'content-type': 'application/json',
  };
  return async (operation, variables) => {
    const [sha256Hash] = documents.find(([, text]) => new RegExp(`(query|mutation) ${operation}\\b`).test(text))!;
    const body = JSON.stringify({ variables, extensions: { persistedQuery: { version: 1, sha256Hash } } });
    const answer = await fetch(`${address}/graphql`, { method: 'POST', headers, body });
    const text = await answer.text();
    if (!answer.ok || text.includes('"errors"') || text.includes('"Refusal"')) throw new Error(`${operation}: ${text}`);
    return JSON.parse(text);
  };
}

const medianOf = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!;

async function timesOf(work: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times;
}

function longer(text: string): string {
  const answer = JSON.parse(text) as Board;
  const { measures } = answer.data.lightBoard;
  answer.data.lightBoard.measures = Array.from({ length: copies }, (_, copy) =>
    measures.map((measure) => ({
      ...measure,
      ...(measure.id === undefined ? {} : { id: `${measure.id}~${copy}` }),
      measureId: `${measure.measureId}~${copy}`,
    })),
  ).flat();
  return JSON.stringify(answer);
}
