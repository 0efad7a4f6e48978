import type { Client } from './client.ts';
import { exitCodes } from './exit-codes.ts';
import type { Status } from './operations.ts';
import type { Output } from './output.ts';

export async function showLink(client: Client, out: Output): Promise<number> {
  out.say('一次性登录链接（一小时内有效）：', 'One-time sign-in link, good for an hour:');
  console.log(await client.signInLink());
  return exitCodes.done;
}

export async function showStatus(address: string, client: Client, out: Output): Promise<number> {
  const { county, ledger } = await client.ask<Status>('status');
  out.say(`正在运行：${address}`, `Running: ${address}`);
  if (county.empty) out.say('县里还没有数据。', 'The county has no data yet.');
  else
    out.say(
      `县 ${county.code}，${county.schoolYear} 学年：${county.schoolCount} 所学校，${county.classCount} 个班，${county.students} 名学生。`,
      `County ${county.code}, school year ${county.schoolYear}: ${county.schoolCount} schools, ${county.classCount} classes, ${county.students} students.`,
    );
  out.say(`台账 ${ledger.size} 条，根 ${ledger.root ?? '—'}`, `Ledger: ${ledger.size} entries, root ${ledger.root ?? '—'}`);
  return exitCodes.done;
}

export async function showAudit(client: Client, out: Output): Promise<number> {
  const { entries, findings } = await client.audit();
  for (const finding of findings) out.complain(finding);
  if (findings.length > 0) return exitCodes.ledgerAltered;
  out.say(`台账核对无误：${entries} 条，与签名的根一致。`, `The ledger is whole: ${entries} entries lead to its signed root.`);
  return exitCodes.done;
}
