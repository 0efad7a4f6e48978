import { StartProblem } from '@junheng/runtime';

const diskCodes = ['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EPERM', 'EIO', '53100'];
const wrongPassword = '28P01';

/** What to tell the person at the machine about anything that was thrown; its details are in the log. */
export function explain(error: unknown, home: string): StartProblem {
  if (error instanceof StartProblem) return error;
  const code = (error as { code?: unknown } | null)?.code;
  if (typeof code === 'string' && diskCodes.includes(code))
    return new StartProblem(
      'DiskProblem',
      `不能读写 ${home}（${code}）。请检查磁盘空间、文件夹权限和所有者。`,
      `Cannot read or write in ${home} (${code}). Check free space, permissions and owner of the folder.`,
    );
  if (code === wrongPassword)
    return new StartProblem(
      'SecretsOfOtherData',
      `${home}/secrets 中的密钥与数据库不是同一套。请从同一次备份恢复两者。`,
      `The keys in ${home}/secrets do not belong to the database. Restore both from the same backup.`,
    );
  if (code === 'ERR_MODULE_NOT_FOUND')
    return new StartProblem(
      'InstallationIncomplete',
      `程序文件不完整：${String(error)}。请删除 node_modules 后重新运行 npm start。`,
      `The program is incomplete: ${String(error)}. Delete node_modules and run npm start again.`,
    );
  return new StartProblem(
    'Fault',
    `发生内部错误。详情见日志 ${home}/junheng.log。`,
    `An internal error occurred. The log has the details: ${home}/junheng.log`,
  );
}
