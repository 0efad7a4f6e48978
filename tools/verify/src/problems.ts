/** What a sentence may need to say where. */
export type Place = {
  index?: number;
  /** The entry that has the same id, or the version that was expected. */
  other?: number;
  path?: string;
  /** Of a hash in the tree. */
  level?: number;
  /** As signed. */
  size?: number;
  /** Of the checkpoint somebody kept. */
  olderSize?: number;
  detail?: string;
};

type Say = (place: Place) => readonly [zh: string, en: string];
/** 2: what was given is not what can be checked. All others are 1: it was checked and is refused. */
const withoutVerdict = ['not-a-ledger', 'not-a-receipt', 'pinned-key-unreadable', 'older-unreadable', 'older-undecided'] as const;

export const sentences = {
  'not-a-ledger': () => [
    '文件夹里没有 checkpoint 或 keys，不是台账的导出，或导出没有完成。',
    'There is no checkpoint or no keys here, so this is no export of a ledger, or one that was broken off.',
  ],
  'not-a-receipt': ({ detail }) => [
    `内容不是 junheng-receipt-v1 凭证：${detail}`,
    `The content is not a junheng-receipt-v1 receipt: ${detail}`,
  ],
  'key-unreadable': () => ['校验公钥无法识别。', 'The verifier key cannot be read.'],
  'pinned-key-unreadable': () => [
    '您给出的校验公钥无法识别，请对照公布的原文重新录入。',
    'The verifier key you gave cannot be read; compare it with the published one and enter it again.',
  ],
  'other-key': () => ['签名用的不是您给出的公钥。', 'It is signed with another key than the one you gave.'],
  'checkpoint-unreadable': () => ['检查点不是签名的 C2SP 检查点。', 'The checkpoint is not a signed C2SP checkpoint.'],
  'other-origin': () => ['检查点与公钥属于不同的台账（名称不同）。', 'Checkpoint and key belong to different logs (their names differ).'],
  'signature-missing': () => ['检查点上没有这把公钥的签名。', 'The checkpoint carries no signature of this key.'],
  'signature-wrong': () => [
    '检查点的签名不正确：名称、条数、根或签名被改动过。',
    'The signature on the checkpoint is wrong: name, size, root or signature was changed.',
  ],
  'other-size': () => ['凭证的台账长度与检查点不符。', 'The log size in the receipt is not the one in the checkpoint.'],
  'index-out-of-range': () => ['序号超出台账长度。', 'The index lies outside the log.'],
  'proof-length-wrong': () => ['证明的哈希个数与序号、长度不符。', 'The number of proof hashes does not fit index and size.'],
  'leaf-not-under-root': () => [
    '这条记录不在已签名的根之下：内容、序号或证明被改动过。',
    'This entry is not under the signed root: content, index or proof was changed.',
  ],
  'older-unreadable': () => [
    '您保存的检查点无法识别，请对照原文重新录入。',
    'The checkpoint you kept cannot be read; compare it with its print and enter it again.',
  ],
  'older-undecided': ({ size, olderSize }) => [
    `凭证的检查点有 ${size} 条，您保存的有 ${olderSize} 条：要比较两者，请同时给出台账的导出文件夹。`,
    `The receipt's checkpoint has ${size} entries and the one you kept ${olderSize}: to compare them, give the exported ledger too.`,
  ],
  'older-other-log': () => [
    '您保存的检查点属于另一本账（名称不同）。',
    'The checkpoint you kept belongs to another log (its name differs).',
  ],
  'older-unsigned': () => [
    '您保存的检查点上没有这本账任何一把公钥的有效签名：公钥被换掉而未列出，或检查点抄录有误。',
    'The checkpoint you kept has no valid signature of any of this log’s keys: a key was replaced without being listed, or the checkpoint was miscopied.',
  ],
  'tail-dropped': ({ size, olderSize }) => [
    `您保存的检查点已有 ${olderSize} 条，这本账只有 ${size} 条：末尾 ${olderSize! - size!} 条被丢弃，或这是更早的导出。`,
    `The checkpoint you kept has ${olderSize} entries and this log only ${size}: the last ${olderSize! - size!} were dropped, or this export is older.`,
  ],
  rewritten: ({ olderSize }) => [
    `台账被改写过：前 ${olderSize} 条已不是您保存的检查点所签名的那 ${olderSize} 条，尽管新的签名是对的。`,
    `The log was rewritten: its first ${olderSize} entries are not those that the checkpoint you kept was signed over, though the new signature is right.`,
  ],
  'contents-missing': () => [
    '没有 entries.jsonl，各条内容无法核对；只核对公开部分请加 --without-contents。',
    'There is no entries.jsonl, so contents cannot be checked; add --without-contents to check the public part alone.',
  ],
  'tile-missing': ({ path }) => [`缺少文件 ${path}。`, `The file ${path} is missing.`],
  'tile-length': ({ path }) => [`文件 ${path} 的长度不对。`, `The file ${path} has a wrong length.`],
  'line-unreadable': ({ index }) => [
    `entries.jsonl 中第 ${index} 条（从 0 起）被改动，已不成一行规范的记录。`,
    `Entry ${index} (from 0) in entries.jsonl was changed and is no line of its form any more.`,
  ],
  'entry-missing': ({ index }) => [`第 ${index} 条（从 0 起）不见了。`, `Entry ${index} (from 0) is missing.`],
  'entry-misplaced': ({ index, other }) => [
    `第 ${index} 条（从 0 起）的位置上是第 ${other} 条：次序被改动或有重复。`,
    `Where entry ${index} (from 0) belongs stands entry ${other}: order was changed or an entry stands twice.`,
  ],
  'tail-missing': ({ index, size }) => [
    `记录到第 ${index} 条之前就结束了（从 0 起），而签名的条数是 ${size}：末尾被丢弃。`,
    `The entries end before entry ${index} (from 0), but ${size} were signed: the tail was dropped.`,
  ],
  'entry-beyond': ({ size }) => [`第 ${size} 条（从 0 起）在签名的台账之外。`, `Entry ${size} (from 0) stands beyond the signed log.`],
  'entry-changed': ({ index }) => [
    `第 ${index} 条（从 0 起）的内容被改动过：与台账里的哈希不符。`,
    `Entry ${index} (from 0) was changed: its content does not have the hash in the log.`,
  ],
  'bundle-changed': ({ index, path }) => [
    `文件 ${path} 中第 ${index} 条（从 0 起）的哈希被改动过。`,
    `In ${path} the hash of entry ${index} (from 0) was changed.`,
  ],
  'tile-changed': ({ index, level, path }) => [
    `文件 ${path} 被改动过：第 ${level} 层第 ${index} 个哈希不符。`,
    `The file ${path} was changed: hash ${index} of level ${level} is wrong.`,
  ],
  'root-changed': ({ size }) => [
    `${size} 条记录算出的根不是签名的根：内容与哈希被一并改动过，或检查点属于另一个状态。`,
    `The ${size} entries do not lead to the signed root: contents and hashes were changed together, or the checkpoint belongs to another state.`,
  ],
  'header-unreadable': ({ index }) => [
    `第 ${index} 条（从 0 起）的头部不是规范的事件头。`,
    `The header of entry ${index} (from 0) is no event header of its form.`,
  ],
  'id-doubled': ({ index, other }) => [
    `第 ${index} 条与第 ${other} 条（从 0 起）事件编号相同：同一件事记了两次。`,
    `Entries ${other} and ${index} (from 0) have the same event id: one fact was written twice.`,
  ],
  'chain-broken': ({ index, other, detail }) => [
    `第 ${index} 条（从 0 起）接不上：流 ${detail} 此前的版本是 ${other}，它说的不是。`,
    `Entry ${index} (from 0) does not follow: the last version of stream ${detail} was ${other}, and it names another.`,
  ],
} satisfies Record<string, Say>;

export type Problem = keyof typeof sentences;

export type Refusal = {
  ok: false;
  code: Problem;
  /** 1: refused; 2: not what can be checked. */
  exit: 1 | 2;
  /** Index, file or size that the sentence names; what both verifiers must name alike. */
  at: string | number | null;
  zh: string;
  en: string;
};
/** `signers`: lines that name the keys that signed. */
export type Genuine = { ok: true; zh: string; en: string; signers: string };
export type Verdict = Genuine | Refusal;

/** Ends a check at the first thing that is wrong. */
export class Refused extends Error {
  readonly refusal: Refusal;
  constructor(code: Problem, place: Place = {}) {
    const [zh, en] = (sentences[code] as Say)(place);
    super(en);
    const exit = (withoutVerdict as readonly string[]).includes(code) ? 2 : 1;
    this.refusal = { ok: false, code, exit, at: place.index ?? place.path ?? place.olderSize ?? null, zh, en };
  }
}

/** @throws {Refused} */
export function refuse(code: Problem, place?: Place): never {
  throw new Refused(code, place);
}

/** A receipt and the ledger it stands in, both genuine. */
export const bothGenuine = (receipt: Genuine, ledger: Genuine): Genuine => ({
  ok: true,
  zh: `${receipt.zh}\n${ledger.zh}`,
  en: `${receipt.en}\n${ledger.en}`,
  signers: receipt.signers === ledger.signers ? ledger.signers : `${receipt.signers}\n${ledger.signers}`,
});

/** The verdict of a check that may end early. */
export async function verdictOf(check: () => Promise<Genuine> | Genuine): Promise<Verdict> {
  try {
    return await check();
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}
