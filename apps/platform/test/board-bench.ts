import { chromiumPath, openBrowser } from './chromium.ts';
import { createHome, demoLoaded, startPlatformProcess } from './platform-process.ts';

export type BoardFigures = { measures: number; milliseconds: number; fewMeasures: number; fewMilliseconds: number };

const rounds = 5;
/** How many times the demo's 28 measures stand on the long board. */
const copies = 11;

/**
 * The first view of the measure board in a browser, from the request of the address until the last row stands there: as the
 * demo county has it, and with every measure eleven times over, by the platform's own answer made longer on its way. Median
 * of five fresh loads each. null: there is no Chromium.
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
      return { rows, median: times.toSorted((a, b) => a - b)[Math.floor(rounds / 2)]! };
    };
    const few = await firstView();
    await page.route('**/graphql', async (route) => {
      const answer = await route.fetch();
      const text = await answer.text();
      await route.fulfill({ response: answer, body: text.includes('"lightBoard"') ? longer(text) : text });
    });
    const many = await firstView();
    return { measures: many.rows, milliseconds: many.median, fewMeasures: few.rows, fewMilliseconds: few.median };
  } finally {
    await browser.close();
    await platform.end('SIGTERM');
    remove();
  }
}

type Board = { data: { lightBoard: { measures: { id?: string; measureId: string }[] } } };

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
