/** `node junheng-verify.mjs DIR|receipt.json …`, read. */
export type Wanted = {
  /** An exported ledger's folder, or a receipt. */
  target: string;
  older: string[];
  keys: string[];
  /** With a receipt: the ledger it is to stand in. */
  log: string | null;
  withoutContents: boolean;
};

const valued = { '--older': 'older', '--key': 'keys', '--log': 'log' } as const;

/** Null when it is not understood. */
export function readCommandLine(args: readonly string[]): Wanted | null {
  const wanted: Wanted = { target: '', older: [], keys: [], log: null, withoutContents: false };
  const targets: string[] = [];
  for (let at = 0; at < args.length; at++) {
    const [name, given] = /^(--[a-z-]+)=(.*)$/s.exec(args[at]!)?.slice(1) ?? [args[at]!];
    if (Object.hasOwn(valued, name!)) {
      const value = given ?? args[++at];
      if (value === undefined) return null;
      const option = valued[name as keyof typeof valued];
      if (option === 'log') wanted.log = value;
      else wanted[option].push(value);
    } else if (name === '--without-contents' && given === undefined) wanted.withoutContents = true;
    else if (args[at]!.startsWith('-')) return null;
    else targets.push(args[at]!);
  }
  return targets.length === 1 ? { ...wanted, target: targets[0]! } : null;
}

export const usage = `核验台账或凭证 · checks a ledger or a receipt; offline, changes nothing

  junheng-verify <文件夹 folder | receipt.json> [--older checkpoint.txt]… [--key KEY]… [--log 文件夹 folder] [--without-contents]

  文件夹 folder   npx junheng export ledger 写出的导出 an exported ledger
  --older    您保存在别处的检查点（文本）：台账是否从那时起只增不改 a checkpoint you kept elsewhere: was the log only added to since?
  --key      县里公布的校验公钥；不给时用文件自带的 the verifier key that the county publishes; without it the file's own is taken
  --log      核验凭证时，同时核对它所在的台账 with a receipt: check the ledger that it is to stand in too
  --without-contents   只核对公开部分（瓦片），不看各条内容 only the public part, the tiles

  退出码 exit codes   0 属实 genuine   1 不属实 refused   2 不是可核验的文件或参数有误 nothing that can be checked, or wrong arguments
`;
