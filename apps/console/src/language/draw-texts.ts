import { textsOnDemand } from './texts-on-demand.ts';

/** The words of the class draws. */
export const drawTexts = textsOnDemand('draws.title', {
  'zh-CN': () => import('./chinese/draws.json', { with: { type: 'json' } }),
  en: () => import('./english/draws.json', { with: { type: 'json' } }),
});
