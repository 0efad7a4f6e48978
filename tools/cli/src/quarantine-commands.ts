import type { Client } from './client.ts';
import type { Command } from './command.ts';
import { confirm } from './confirm.ts';
import { exitCodes } from './exit-codes.ts';
import type { QuarantineList, QuarantineResult } from './operations.ts';
import type { Output } from './output.ts';

const states = {
  WAITING: { zh: '待处理', en: 'waiting' },
  REPLAYED: { zh: '已重放收录', en: 'replayed and taken in' },
  SUPERSEDED: { zh: '同一事件重发后已收录', en: 'taken in when the same event came again' },
  DISCARDED: { zh: '已放弃', en: 'given up' },
} as const;

/** Gaps first, as they are the alarm; then each message with its place and reason, those that wait first. */
export async function showQuarantine(client: Client, out: Output): Promise<number> {
  const { ledgerStatus, ledgerQuarantine } = await client.ask<QuarantineList>('quarantine');
  for (const { source, eventId, since, waiting } of ledgerStatus.gaps) {
    out.say(
      `缺口：${source} 的事件 ${eventId} 自 ${since} 起等待前一事件（同序列共 ${waiting} 个）。`,
      `Gap: event ${eventId} of ${source} has waited for its predecessor since ${since} (${waiting} in the same stream).`,
    );
  }
  if (ledgerQuarantine.totalCount === 0) out.say('没有隔离的消息。', 'No message is in quarantine.');
  for (const { node } of ledgerQuarantine.edges) {
    const { messageId, topic, partition, offset, position, eventId, reason, quarantinedAt, state, note } = node;
    const bus = partition === null ? '' : ` [${partition}@${offset ?? '?'}]`;
    const place = `${topic}${bus}${position === null ? '' : ` #${position}`} ${eventId ?? '—'}`;
    const why = note === null ? '' : `: ${note}`;
    out.say(
      `${messageId}  ${quarantinedAt}  ${place}  ${states[state].zh}${why}  ${reason.zh}`,
      `${states[state].en}; ${reason.en} (${reason.code})`,
    );
  }
  const rest = ledgerQuarantine.totalCount - ledgerQuarantine.edges.length;
  if (rest > 0) out.say(`……另有 ${rest} 条，请在网页上查看。`, `… and ${rest} more; see them on the page.`);
  return exitCodes.done;
}

export async function replayQuarantined(
  { messageId, isConfirmed }: Extract<Command, { name: 'quarantine-replay' }>,
  client: Client,
  out: Output,
): Promise<number> {
  if (!isConfirmed && !(await confirm(out, '重读并收入台账？收入后不能撤回。Read it again and take it in for good?'))) {
    return exitCodes.notConfirmed;
  }
  const { result } = await client.ask<QuarantineResult>('replayQuarantined', { messageId });
  return outcomeOf(result, out, { zh: '已收录。', en: 'Taken in.' });
}

export async function discardQuarantined(
  { messageId, reason, isConfirmed }: Extract<Command, { name: 'quarantine-discard' }>,
  client: Client,
  out: Output,
): Promise<number> {
  if (!isConfirmed && !(await confirm(out, '放弃这条消息？它不再进入台账。Give it up? It will never enter the ledger.'))) {
    return exitCodes.notConfirmed;
  }
  const { result } = await client.ask<QuarantineResult>('discardQuarantined', { messageId, reason });
  return outcomeOf(result, out, { zh: '已放弃，理由已记录，内容仍保存。', en: 'Given up; the reason is on record and the content kept.' });
}

function outcomeOf(result: QuarantineResult['result'], out: Output, done: { zh: string; en: string }): number {
  if (result.__typename === 'Refusal') {
    out.complain(result);
    return exitCodes.fileRefused;
  }
  out.say(done.zh, done.en);
  return exitCodes.done;
}
