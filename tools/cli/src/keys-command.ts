import { join } from 'node:path';
import { type Config, retireSecret, rotateSecret, type RotatingPurpose, type RotationProblem, systemEntropy } from '@junheng/runtime';
import type { Client } from './client.ts';
import type { Command } from './command.ts';
import { confirm } from './confirm.ts';
import { exitCodes } from './exit-codes.ts';
import type { Keys } from './operations.ts';
import type { Output } from './output.ts';

type Installed = Pick<Config, 'home' | 'databaseUrl'>;

const variableOf = (purpose: RotatingPurpose) => `JUNHENG_SECRET_${purpose.toUpperCase().replaceAll('-', '_')}`;
const secretsOf = (home: string) => join(home, 'secrets');

/** In an installation of its own: the files. With a given database: what to set where the secrets are kept. @returns the exit code */
export function rotateKey({ purpose }: { purpose: RotatingPurpose }, { home, databaseUrl }: Installed, out: Output): number {
  if (databaseUrl !== null) {
    const variable = variableOf(purpose);
    const fresh = Buffer.from(systemEntropy.bytes(32, `secret|${purpose}`)).toString('base64url');
    out.say(
      `请在保管密钥的地方设置以下两个变量，然后重启；${variable} 现在的值移到 ${variable}_PREVIOUS。`,
      `Set these two where the secrets are kept, then restart; the value that ${variable} has now goes to ${variable}_PREVIOUS.`,
    );
    console.log(`${variable}=${fresh}\n${variable}_PREVIOUS=<${variable}>`);
    return exitCodes.done;
  }
  const problem = rotateSecret(secretsOf(home), purpose, systemEntropy);
  if (problem) return refuse(problem, purpose, out);
  out.say(
    `已换上新的 ${purpose}，旧的暂留在 ${join(secretsOf(home), `${purpose}.previous`)}。请立即备份这两个文件，然后重启平台。`,
    `A new ${purpose} is in place, the old one is kept in ${join(secretsOf(home), `${purpose}.previous`)}. Back both files up now, then restart the platform.`,
  );
  out.say(
    purpose === 'ledger-signing'
      ? '重启后每个检查点由两把钥匙签名。公布新的公钥、核对方都换用之后，运行 npx junheng keys retire ledger-signing。'
      : '重启后数据密钥逐一改由新密钥保护，事件不改写；完成后运行 npx junheng keys retire key-encryption。',
    purpose === 'ledger-signing'
      ? 'From then on both keys sign each checkpoint. Publish the new one; when everyone who checks has it, run npx junheng keys retire ledger-signing.'
      : 'From then on data keys are wrapped anew, one by one; no event is rewritten. When that is done, run npx junheng keys retire key-encryption.',
  );
  return exitCodes.done;
}

/** Only once the running platform says that the new key stands: a key taken away too early would be missed for ever. @returns the exit code */
export async function retireKey(
  { purpose, isConfirmed }: Omit<Extract<Command, { name: 'keys-retire' }>, 'name'>,
  { home, databaseUrl }: Installed,
  client: Client,
  out: Output,
): Promise<number> {
  const { ledger, keyStatus } = await client.ask<Keys>('keys');
  const inForce = ledger.keys.filter(({ untilSize }) => untilSize === null).length;
  if (purpose === 'ledger-signing' ? inForce < 2 : keyStatus?.previousMayGo !== true) return refuse('TooEarly', purpose, out);
  if (databaseUrl !== null) {
    const variable = `${variableOf(purpose)}_PREVIOUS`;
    out.say(
      `旧密钥已不需要：删去变量 ${variable}，然后重启。`,
      `The old key is not needed any more: remove the variable ${variable}, then restart.`,
    );
    return exitCodes.done;
  }
  if (!isConfirmed && !(await confirm(out, `销毁旧的 ${purpose}？Destroy the old ${purpose}?`))) return exitCodes.notConfirmed;
  const problem = retireSecret(secretsOf(home), purpose);
  if (problem) return refuse(problem, purpose, out);
  out.say(`旧的 ${purpose} 已销毁；重启后生效。`, `The old ${purpose} is destroyed; this takes effect at the next start.`);
  return exitCodes.done;
}

function refuse(problem: RotationProblem | 'TooEarly', purpose: RotatingPurpose, out: Output): number {
  const sentences: Record<typeof problem, { zh: string; en: string }> = {
    NoSecrets: { zh: '这里还没有密钥：请先运行一次 npm start。', en: 'There are no keys here yet: run npm start once.' },
    RotationUnderWay: {
      zh: `${purpose} 正在更换之中，旧密钥还在：先重启平台（如换钥后尚未重启），再用 npx junheng keys retire ${purpose} 完成上一次更换。`,
      en: `${purpose} is being replaced already, the old key is still there: restart the platform unless that was done since, then end it with npx junheng keys retire ${purpose}.`,
    },
    NoRotation: { zh: `${purpose} 没有在更换。`, en: `${purpose} is not being replaced.` },
    TooEarly: {
      zh: `还不能销毁旧的 ${purpose}：平台尚未启用新密钥，或仍需要旧的。换钥之后先重启平台。`,
      en: `The old ${purpose} cannot go yet: the platform has not taken the new one up, or still needs the old one. Restart the platform after the change first.`,
    },
  };
  out.complain({ code: problem, ...sentences[problem] });
  return exitCodes.fileRefused;
}
