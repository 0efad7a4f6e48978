import { textsOnDemand } from './texts-on-demand.ts';

/** The words of the board of measures and its cards. */
export const lightTexts = textsOnDemand('lightBoard.title', {
  'zh-CN': () => import('./chinese/lights.json', { with: { type: 'json' } }),
  en: () => import('./english/lights.json', { with: { type: 'json' } }),
});
