import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from './client.ts';
import type { Command } from './command.ts';
import { confirm } from './confirm.ts';
import { exitCodes } from './exit-codes.ts';
import type { ErasablePerson, ErasedPerson, KeyStatusOf, Sentence } from './operations.ts';
import type { Output } from './output.ts';

const personUnknown = {
  code: 'PersonUnknown',
  zh: '没有登记过这个编号的学生或教师。',
  en: 'No student or teacher was ever registered under this id.',
};

type Answer = { result: ({ __typename: 'Erasure' } & ErasedPerson) | ({ __typename: 'Refusal' } & Sentence) };

const steps: Record<ErasedPerson['step'], { zh: string; en: string }> = {
  REQUESTED: { zh: '已申请', en: 'requested' },
  FENCED: { zh: '已停止处理', en: 'fenced' },
  DESTROYED: { zh: '密钥已销毁，正在清除派生数据', en: 'keys destroyed, derived data being purged' },
  CERTIFIED: { zh: '已签发证明', en: 'certified' },
};
const lookMilliseconds = 300;
/** An erasure that waits for an import goes on without whoever asked for it. In ms. */
const patience = 60_000;

/** Asks, then follows the erasure to its certificate. @returns the exit code */
export async function erasePerson(
  command: Omit<Extract<Command, { name: 'erase' }>, 'name'>,
  client: Client,
  out: Output,
): Promise<number> {
  const { subject, reason, document, isConfirmed } = command;
  const { erasablePerson: person } = await client.ask<{ erasablePerson: ErasablePerson | null }>('erasablePerson', { subject });
  if (!person) {
    out.complain(personUnknown);
    return exitCodes.fileRefused;
  }
  const at = [person.schoolYear, person.schoolName, person.grade && person.classNo ? `${person.grade}.${person.classNo}` : null];
  out.say(
    `${person.kind === 'STUDENT' ? '学生' : '教师'} ${at.filter((part) => part !== null).join(' · ')}，台账中有 ${person.facts} 条记录。`,
    `A ${person.kind.toLowerCase()} with ${person.facts} facts in the ledger.`,
  );
  out.say(
    `将永久删除 ${subject} 的个人信息：密钥销毁后任何人都无法读出，也不能恢复；未确认的导入会被放弃；此后写有此人的文件在该行被拒绝。统计人数不变，台账照旧可以核验。`,
    `Erases ${subject} for good: once the keys are destroyed nobody can read or restore it; imports that nobody confirmed are discarded; files that name the person are refused at that row. The counts and the ledger's proofs stay.`,
  );
  if (!isConfirmed && !(await confirm(out, '确定删除？Erase?'))) return exitCodes.notConfirmed;
  const { result } = await client.ask<Answer>('erase', { subject, reason, document });
  if (result.__typename === 'Refusal') {
    out.complain(result);
    return exitCodes.fileRefused;
  }
  let erasure: ErasedPerson = result;
  for (const end = performance.now() + patience; erasure.step !== 'CERTIFIED' && performance.now() < end;) {
    await sleep(lookMilliseconds);
    erasure = (await client.ask<{ erasure: ErasedPerson }>('erasure', { subject })).erasure;
  }
  tell(erasure, out);
  return exitCodes.done;
}

export async function showErasures(client: Client, out: Output): Promise<number> {
  const { erasures } = await client.ask<{ erasures: { totalCount: number; edges: { node: ErasedPerson }[] } }>('erasures');
  if (erasures.totalCount === 0) out.say('没有删除过个人信息。', 'Nobody was erased.');
  for (const { node } of erasures.edges) tell(node, out);
  return exitCodes.done;
}

function tell({ subject, step, keys, purged, lastReadable, resurrections }: ErasedPerson, out: Output): void {
  const rows = purged.reduce((sum, { count }) => sum + count, 0);
  const again = resurrections.length;
  out.say(
    `${subject}：${steps[step].zh}；密钥 ${keys.length} 把，清除 ${rows} 行${lastReadable === null ? '' : `；${lastReadable} 前的备份仍可能可读`}${again > 0 ? `；阻止复活 ${again} 次` : ''}。`,
    `${steps[step].en}; ${keys.length} keys, ${rows} rows purged${lastReadable === null ? '' : `; a backup may open it until ${lastReadable}`}${again > 0 ? `; resurrection blocked ${again} times` : ''}.`,
  );
}

export async function showKeys(client: Client, out: Output): Promise<number> {
  const { keyStatus } = await client.ask<{ keyStatus: KeyStatusOf }>('keyStatus');
  const { current, previous, wrappedByCurrent, wrappedByPrevious, destroyed, previousMayGo } = keyStatus;
  out.say(
    `key-encryption ${current}：保护 ${wrappedByCurrent} 把数据密钥；已销毁 ${destroyed} 把。`,
    `key-encryption ${current} wraps ${wrappedByCurrent} data keys; ${destroyed} are destroyed.`,
  );
  if (previous !== null) {
    out.say(
      `旧密钥 ${previous} 还保护 ${wrappedByPrevious} 把${previousMayGo ? '，可以用 keys retire 销毁' : '，更换进行中'}。`,
      `The previous one, ${previous}, still wraps ${wrappedByPrevious}${previousMayGo ? ' and may go: keys retire' : '; the rotation is under way'}.`,
    );
  }
  return exitCodes.done;
}
