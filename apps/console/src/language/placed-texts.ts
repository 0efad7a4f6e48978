import { textsOnDemand } from './texts-on-demand.ts';

/** The words of the placement of the starting grades as the equity view shows it. */
export const placedTexts = textsOnDemand('placed.title', {
  'zh-CN': () => import('./chinese/placed.json', { with: { type: 'json' } }),
  en: () => import('./english/placed.json', { with: { type: 'json' } }),
});
