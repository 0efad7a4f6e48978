import { fileKinds, titleOf } from './file-kinds.ts';

const kinds = fileKinds.map((kind) => `    ${kind.padEnd(18)} ${titleOf(kind).zh} ${titleOf(kind).en}`).join('\n');

export const help = `均衡 Junheng 命令行 command line

  npx junheng import <种类 kind> <文件 file> [--year 2019] [--layout <id|mapping.json>] [--yes]
      导入一张表（.xlsx 或 .csv）：先试算并列出问题，确认后才写入。--year 学年开始的年份（默认平台当前学年）；
      --layout 外来表格的对应关系（编号，或先登记该 .json 文件）；--yes 不再询问。
      Imports one file. Shows a dry run and its findings and asks before it writes anything; --year is the year the school
      year starts in (default: the platform's current one); --layout reads a foreign layout; --yes does not ask.
  npx junheng import all <文件夹 folder> [--year 2019] [--yes]
      认出文件夹中各表的种类，按相互依赖的顺序逐一导入。Recognises the files of a folder and imports them in order.
  npx junheng imports                        历次导入 past imports: when, who, file, what changed
  npx junheng withdraw <导入编号 import> --reason "……" [--yes]
      撤回一次导入：先列出将撤回什么，确认后执行并记录原因。Takes an import back, after showing what would go.
  npx junheng conflicts [--year 2019]        各表互相矛盾之处 where files contradict each other
  npx junheng template <种类 kind> [-o 文件]  空白模板 an empty template
  npx junheng export <种类 kind> [--year 2019] [--csv] [-o 文件]
      按模板导出平台现有的表；含个人信息，导出本身记入台账。Writes the register as held; the export itself is recorded.
  npx junheng export events [--from 0] [--with-sensitive] [-o 文件]
      台账事件，每行一条 JSON；--with-sensitive 另列出视图可读的敏感项（核对用）；导出本身记入台账。
      The ledger's events, one JSON line each; --with-sensitive adds what the view may open, for checking. The export is recorded.
  npx junheng export ledger <文件夹 folder>
      整本台账：各条原文与全部哈希，任何人可离线核验；可续传。The whole ledger, to be checked offline by anyone; goes on where it broke off.
  npx junheng verify <文件夹 folder | 凭证 receipt.json> [--older 检查点 checkpoint.txt] [--key 公钥 key]
      离线核验台账或凭证，不需要平台；退出码 0 属实，1 不属实，2 无法核验。
      Checks a ledger or a receipt offline, without the platform; exit code 0 genuine, 1 refused, 2 nothing that can be checked.
  npx junheng draw verify <证明包 bundle.json> [--seal 封存哈希 seal]
      离线核验一次分班抽签：封存、种子、结果，有学生数据时重新抽签；退出码 0、1、2 同上。
      Checks a class placement draw offline, running it again where the bundle holds pupils' data; exit codes as above.
  npx junheng draw receipt <凭证 receipt.json>   核验一名学生的家长凭证 checks a guardian's receipt of a draw
  npx junheng overview [--year 2019] [-o 文件]   全县概览的全部数字 JSON; every number of the overview, to check by docs/guides
  npx junheng corrections <导入编号 import> [-o 文件]   只含错误行的更正表 just the faulty rows, to correct and import again
  npx junheng layouts                        外来表格的对应关系 known mappings of foreign layouts

  npx junheng checkpoint [-o 文件]            最新的检查点，请放到县里改不了的地方 the newest checkpoint, to be kept where the county cannot rewrite it
  npx junheng erase <登记编号 id> --reason <理由> [--document 青教函〔2024〕12号] [--yes]
      永久删除一人的个人信息，并给出证明。理由 purpose-achieved、retention-expired、consent-withdrawn、unlawful-processing、other-legal-duty
      （个人信息保护法第四十七条）。Erases a person for good, with a certificate; the reasons are those of PIPL article 47.
  npx junheng erasures                        各次删除到了哪一步 how far each erasure is
  npx junheng keys status                     数据密钥由哪把密钥保护 which secret wraps the data keys
  npx junheng keys rotate <ledger-signing | key-encryption>
      换上新密钥，旧的暂留；重启后生效。Puts a new key in place and keeps the old one beside it; takes effect at the next start.
  npx junheng keys retire <ledger-signing | key-encryption> [--yes]
      不再需要旧密钥时将其销毁。Destroys the old key once nothing needs it.

  npx junheng secrets
      为一套使用自己的 PostgreSQL 的新系统生成全部密钥，只显示这一次；先备份，再启用。已有数据的系统不要更换。
      Makes every secret of a new installation on a PostgreSQL of your own, shown this once; back them up first. Never for one that has data.

  npx junheng link      新的一次性登录链接 a fresh one-time sign-in link
  npx junheng status    运行状态与数据概况 whether it runs, and what it holds
  npx junheng audit     核对整本台账与其签名 checks the whole ledger against its signed root
  npx junheng quarantine [list]               台账无法读取的消息及原因 messages the ledger could not read, and why
  npx junheng quarantine replay <编号 id> [--yes]
      修复或升级之后重读并收录。Reads one again after a fix and takes it in, with all that waited for it.
  npx junheng quarantine discard <编号 id> --reason "……" [--yes]
      写明理由放弃一条；内容仍保存。Gives one up, with the reason; it stays kept.
  npx junheng view      视图的各版次 the editions of the view, and how the newest rebuild ended
  npx junheng view rebuild
      由台账重建视图，与现用版次逐字节核对后换上，期间照常使用。
      Makes the view anew from the ledger, compares it byte for byte with the live one and puts it in its place; all goes on meanwhile.

  种类 kinds（也可写表名 or the Chinese title）
${kinds}

退出码 exit codes
  0 完成或无变化 done, or nothing to change      4 未确认 not confirmed, nothing changed
  1 故障 fault                                  5 已导入，部分行有误未导入 imported, rows with errors left out
  2 参数有误 wrong arguments                    6 台账核对不符 the audit found something altered
  3 被拒绝 refused, nothing changed              7 存在矛盾 conflicts found
                                                8 重建前的视图与台账不符 the view before the rebuild was not what the ledger says
  import all：取各文件中最重的一种 the worst of its files: 1, 3, 5, 0
`;

/** The lines of one command; empty for a word that is none. */
export function helpOf(name: string): string {
  const blocks = help.split(/\n(?! {6})/).filter((block) => block.startsWith('  npx junheng '));
  return blocks.filter((block) => block.split(/\s+/)[3] === name).join('\n');
}
