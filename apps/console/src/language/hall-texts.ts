import { textsOnDemand } from './texts-on-demand.ts';

/** The words of the day of a draw: hall, verification, result, notice, receipts, supervisors. */
export const hallTexts = textsOnDemand('hall.title', {
  'zh-CN': () => import('./chinese/hall.json', { with: { type: 'json' } }),
  en: () => import('./english/hall.json', { with: { type: 'json' } }),
});
