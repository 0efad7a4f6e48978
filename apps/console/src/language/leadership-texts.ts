import { textsOnDemand } from './texts-on-demand.ts';

/** The words of the leading group's page and of the offices' desk. */
export const leadershipTexts = textsOnDemand('leadership.title', {
  'zh-CN': () => import('./chinese/leadership.json', { with: { type: 'json' } }),
  en: () => import('./english/leadership.json', { with: { type: 'json' } }),
});
