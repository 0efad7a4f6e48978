import { textsOnDemand } from './texts-on-demand.ts';

/** The words of the pages of special funds and awards. */
export const fundTexts = textsOnDemand('funds.title', {
  'zh-CN': () => import('./chinese/funds.json', { with: { type: 'json' } }),
  en: () => import('./english/funds.json', { with: { type: 'json' } }),
});

/** Of the inbox. */
export const inboxTexts = textsOnDemand('inbox.title', {
  'zh-CN': () => import('./chinese/inbox.json', { with: { type: 'json' } }),
  en: () => import('./english/inbox.json', { with: { type: 'json' } }),
});

/** Of designations, projects and appraisals. */
export const registerTexts = textsOnDemand('register.title', {
  'zh-CN': () => import('./chinese/register.json', { with: { type: 'json' } }),
  en: () => import('./english/register.json', { with: { type: 'json' } }),
});
