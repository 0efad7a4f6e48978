import { textsOnDemand } from './texts-on-demand.ts';

/** The words of one's own account and of service tokens. */
export const accountTexts = textsOnDemand('account.title', {
  'zh-CN': () => import('./chinese/account.json', { with: { type: 'json' } }),
  en: () => import('./english/account.json', { with: { type: 'json' } }),
});
