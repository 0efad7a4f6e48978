import { writeFileSync } from 'node:fs';
import type { Client } from './client.ts';
import type { Command } from './command.ts';
import { exitCodes } from './exit-codes.ts';
import type { Output } from './output.ts';

/** Every number of the county overview as the platform answers it, JSON: for people who check it against the events. */
export async function writeOverview(
  { schoolYear, output }: Extract<Command, { name: 'overview' }>,
  client: Client,
  out: Output,
): Promise<number> {
  const answer = JSON.stringify(await client.ask('overview', { schoolYear }), null, 2);
  if (output === null) process.stdout.write(`${answer}\n`);
  else {
    writeFileSync(output, `${answer}\n`);
    out.say(`已写入 ${output}`, `Written: ${output}`);
  }
  return exitCodes.done;
}
