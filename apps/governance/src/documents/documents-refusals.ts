import { refusalsOf } from '../result.ts';

export const refuseDocument = refusalsOf({
  NotPermitted: {
    zh: '您没有下载这份文件的权限。需要时请向管理员申请。',
    en: 'You may not download this. Ask an administrator for the right if your work needs it.',
  },
  DocumentNotFound: {
    zh: '没有这份文件，或在所选日期还没有它。请从月报、例会或台账页面下载。',
    en: 'There is no such file, or not yet on that day. Download it from the page of reports, meetings or the list.',
  },
});
