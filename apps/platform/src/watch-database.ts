import { type Sql, watchConnection } from '@junheng/runtime';

/** Whether a given database answers, for readiness: it may be restarted or moved while the platform waits for it. */
export function watchDatabase(sql: Sql): { notReady(): string[]; stop(): void } {
  const watch = watchConnection(sql);
  return {
    notReady: () =>
      watch.isAnswering() ? [] : ['数据库没有应答；恢复后自动继续。 The database does not answer; work goes on by itself once it does.'],
    stop: watch.stop,
  };
}
