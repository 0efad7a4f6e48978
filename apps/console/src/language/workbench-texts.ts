import { textsOnDemand } from './texts-on-demand.ts';

/** The words of the indicator workbench, the 6-of-7 table, the classes and the comparison of schools. */
export const workbenchTexts = textsOnDemand('workbench.title', {
  'zh-CN': () => import('./chinese/workbench.json', { with: { type: 'json' } }),
  en: () => import('./english/workbench.json', { with: { type: 'json' } }),
});
