import type { WitnessProblem, WitnessProblemCode } from '../api.ts';

/** Why a witness did not sign, and whose move it is. */
export function witnessProblem(name: string, code: WitnessProblemCode, heldSize: number | null): WitnessProblem {
  const held = heldSize === null ? { zh: '', en: '' } : { zh: `（${heldSize} 条）`, en: ` (${heldSize} entries)` };
  const sentences: Record<WitnessProblemCode, { zh: string; en: string }> = {
    WITNESS_UNREACHABLE: {
      zh: `见证者 ${name} 没有应答；将继续尝试。`,
      en: `The witness ${name} does not answer; it is tried again.`,
    },
    WITNESS_REFUSED: {
      zh: `见证者 ${name} 拒绝签署：请与其核对本台账的名称和公钥是否已登记。`,
      en: `The witness ${name} refuses to sign: ask it whether this log's name and key are on its list.`,
    },
    WITNESS_HOLDS_OTHER_TREE: {
      zh: `见证者 ${name} 持有的台账${held.zh}不在本台账之中：数据库很可能被恢复到了较早的状态，或台账被改写。请先停止写入，恢复最新备份，并与见证者核对。`,
      en: `The witness ${name} holds a log${held.en} that ours does not contain: this database was probably put back to an older state, or the log was rewritten. Take nothing more in, restore the newest backup, and compare with the witness.`,
    },
  };
  return { code, ...sentences[code] };
}
