import { textsOnDemand } from './texts-on-demand.ts';

/** The words of reports, plans, meetings, issues, escalation, visits and their files. */
export const reportingTexts = textsOnDemand('reports.title', {
  'zh-CN': () => import('./chinese/reporting.json', { with: { type: 'json' } }),
  en: () => import('./english/reporting.json', { with: { type: 'json' } }),
});
