import { textsOnDemand } from './texts-on-demand.ts';

/** The words of the page of erasures. */
export const erasureTexts = textsOnDemand('erasures.title', {
  'zh-CN': () => import('./chinese/erasures.json', { with: { type: 'json' } }),
  en: () => import('./english/erasures.json', { with: { type: 'json' } }),
});
