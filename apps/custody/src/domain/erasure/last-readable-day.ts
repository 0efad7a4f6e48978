import { dayOf } from '@junheng/contracts';

/** Backups are kept so long; an older one must be destroyed. */
const backupDays = 30;

/** The last day (Asia/Shanghai) on which a backup made before `moment` may still hold the keys. */
export const lastReadableDay = (moment: Date): string => dayOf(new Date(moment.getTime() + backupDays * 86_400_000));
