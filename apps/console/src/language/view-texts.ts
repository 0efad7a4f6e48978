import { textsOnDemand } from './texts-on-demand.ts';

/** The words of where a county stands: its goals, its schools as a list and as tiles, and what is missing. */
export const viewTexts = textsOnDemand('standing.goals', {
  'zh-CN': () => import('./chinese/view.json', { with: { type: 'json' } }),
  en: () => import('./english/view.json', { with: { type: 'json' } }),
});
