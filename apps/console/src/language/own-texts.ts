import { textsOnDemand } from './texts-on-demand.ts';

/** The words of a parent's own child and a homeroom teacher's own class. */
export const ownTexts = textsOnDemand('own.myChild', {
  'zh-CN': () => import('./chinese/own.json', { with: { type: 'json' } }),
  en: () => import('./english/own.json', { with: { type: 'json' } }),
});
