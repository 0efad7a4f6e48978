import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import relativeTime from 'dayjs/plugin/relativeTime';
import type { Language } from './i18n.ts';

dayjs.extend(relativeTime);

/** 3 分钟前 · 3 minutes ago */
export function fromNow(time: string, language: Language): string {
  return dayjs(time)
    .locale(language === 'en' ? 'en' : 'zh-cn')
    .fromNow();
}
