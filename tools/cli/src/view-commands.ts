import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from './client.ts';
import { exitCodes } from './exit-codes.ts';
import type { Rebuild, RebuildResult, ViewState } from './operations.ts';
import type { Output } from './output.ts';

const purposes = {
  LIVE: { zh: '现用', en: 'live' },
  BUILDING: { zh: '重建中', en: 'being made' },
  PAST: { zh: '往日', en: 'a day gone by' },
} as const;

export async function showView(client: Client, out: Output): Promise<number> {
  const { view } = await client.ask<{ view: ViewState }>('view');
  out.say(
    `台账 ${view.ledgerSize} 条，视图版本 ${view.viewVersion}`,
    `Ledger: ${view.ledgerSize} entries; view version ${view.viewVersion}`,
  );
  for (const { slot, purpose, asOf, nextIndex, progress, viewVersion } of view.editions) {
    const { zh, en } = purposes[purpose];
    const day = asOf === null ? '' : ` ${asOf}`;
    const share = percent(progress);
    out.say(
      `${slot}：${zh}${day}，已计入 ${nextIndex} 条（${share}），版本 ${viewVersion}`,
      `${slot}: ${en}${day}, ${nextIndex} entries (${share}), version ${viewVersion}`,
    );
  }
  if (view.lastRebuild) sayRebuild(view.lastRebuild, out);
  return exitCodes.done;
}

/** Begins a rebuild and tells how it ended. */
export async function rebuildView(client: Client, out: Output): Promise<number> {
  const before = (await client.ask<{ view: ViewState }>('view')).view.lastRebuild?.finishedAt;
  const { result } = await client.ask<RebuildResult>('rebuildView');
  if (result.__typename === 'Refusal') {
    out.complain(result);
    return exitCodes.fileRefused;
  }
  for (;;) {
    const { editions, lastRebuild } = (await client.ask<{ view: ViewState }>('view')).view;
    const making = editions.find(({ purpose }) => purpose === 'BUILDING');
    if (!making && lastRebuild && lastRebuild.finishedAt !== before) return sayRebuild(lastRebuild, out);
    if (making) out.progress(`${percent(making.progress)} ${making.nextIndex}`);
    await sleep(200);
  }
}

function sayRebuild({ finishedAt, isIdentical, comparedAt, formerDigest, digest, failure }: Rebuild, out: Output): number {
  if (failure !== null) {
    out.complain({
      code: 'RebuildFailed',
      zh: `重建未成（${finishedAt}）：${failure}；原视图继续使用。`,
      en: `The rebuild came to nothing (${finishedAt}): ${failure}. The view before goes on.`,
    });
    return exitCodes.fault;
  }
  if (isIdentical === false) {
    out.complain({
      code: 'ViewDiffered',
      zh: `重建完成（${finishedAt}）。与原视图逐字节一致：否。原视图在台账第 ${comparedAt} 条时与台账不符（${formerDigest}），现已换上由台账重建的视图（${digest}）。`,
      en: `Rebuilt (${finishedAt}). Byte-identical: no. At ${comparedAt} ledger entries the view before (${formerDigest}) was not what the ledger says; the one made from the ledger (${digest}) has taken its place.`,
    });
    return exitCodes.viewDiffered;
  }
  if (isIdentical === null)
    out.say(
      `重建完成（${finishedAt}）；此前没有同一版本的视图可比对。`,
      `Rebuilt (${finishedAt}); there was no view of the same version to compare with.`,
    );
  else
    out.say(
      `重建完成（${finishedAt}）。与原视图逐字节一致：是（台账 ${comparedAt} 条，${digest}）。`,
      `Rebuilt (${finishedAt}). Byte-identical: yes (${comparedAt} ledger entries, ${digest}).`,
    );
  return exitCodes.done;
}

const percent = (progress: number) => `${Math.floor(progress * 100)} %`;
