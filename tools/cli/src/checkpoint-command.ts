import { writeFileSync } from 'node:fs';
import type { Client } from './client.ts';
import type { Command } from './command.ts';
import { exitCodes } from './exit-codes.ts';
import type { Output } from './output.ts';

/** The newest checkpoint with every signature on it, to a file or, alone, to the standard output. @returns the exit code */
export async function showCheckpoint(
  { output }: Pick<Extract<Command, { name: 'checkpoint' }>, 'output'>,
  county: string,
  client: Client,
  out: Output,
): Promise<number> {
  const note = await client.read(`/ledger/${county}/checkpoint`);
  if (note === null) {
    out.complain({ code: 'NoCheckpoint', zh: `平台没有县 ${county} 的台账。`, en: `The platform keeps no ledger of county ${county}.` });
    return exitCodes.fileRefused;
  }
  if (output === null) {
    process.stdout.write(note);
    return exitCodes.done;
  }
  try {
    writeFileSync(output, note);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    out.complain({ code: 'NotWritten', zh: `无法写入 ${output}（${code}）。`, en: `${output} cannot be written (${code}).` });
    return exitCodes.wrongArguments;
  }
  out.say(
    `已写入 ${output}。请交到县里改不了的地方：上级部门、邻县、公示栏。`,
    `Written: ${output}. Hand it to somewhere the county cannot rewrite: the authority above, a neighbouring county, a notice board.`,
  );
  return exitCodes.done;
}
