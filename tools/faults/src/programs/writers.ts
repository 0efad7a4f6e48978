/* The service: many writers on one event store, which draw positions and dawdle, roll back, give up and are killed. */
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createEventStore } from '@junheng/event-store';
import { connect, connectAlone, urlForRole } from '@junheng/runtime';
import { createDice } from '../dice.ts';
import { openJournal } from '../journal.ts';
import { createJumpingClock, endWithCoordinator, onOrder, passwordOfRoles, readSettings, report } from './settings.ts';
import { createWriter, type Tally } from '../writer.ts';

endWithCoordinator();
const { databaseUrl, directory, incarnation, seed, writers } = readSettings();
const sql = connect(urlForRole(databaseUrl, 'registry', passwordOfRoles), { max: writers + 4, searchPath: 'registry' });
const store = createEventStore({ sql });
const clock = createJumpingClock();
const journal = openJournal(join(directory, `${String(incarnation).padStart(4, '0')}.journal`));
const tally: Tally = { acknowledged: 0, unanswered: 0, stalls: 0, longestStall: 0, appends: {} };
const mood = { isOver: false, hurries: false };

onOrder((order) => {
  if (order.kind === 'clock') clock.jump(order.milliseconds);
  else if (order.kind === 'hurry') mood.hurries = order.on;
  else mood.isOver = true;
});

/** A transaction that wrote and stays open over all of it: a reader that goes by transaction ids would stand still. */
async function stayOpen(): Promise<void> {
  const alone = connectAlone(sql);
  while (!mood.isOver) {
    await alone
      .begin(async (transaction) => {
        await transaction`select pg_current_xact_id()`;
        while (!mood.isOver) {
          await transaction`select 1`;
          await sleep(500);
        }
      })
      .catch(() => sleep(200)); // the database went away: open another
  }
  await alone.end({ timeout: 1 });
}

const telling = setInterval(() => report({ kind: 'written', ...tally }), 100);
report({ kind: 'ready' });
const parts = { sql, store, clock, journal, tally, mood };
await Promise.all([
  stayOpen(),
  ...Array.from({ length: writers }, (_, number) => {
    const name = `${incarnation}-${number}`;
    return createWriter({ ...parts, name, dice: createDice(`${seed}|${name}`) })();
  }),
]);
clearInterval(telling);
report({ kind: 'written', ...tally });
await sql.end({ timeout: 1 });
journal.close();
process.disconnect();
