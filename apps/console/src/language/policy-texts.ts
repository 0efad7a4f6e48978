import { textsOnDemand } from './texts-on-demand.ts';

/** The words of the policy reader, the offices, the task list and the timeline. */
export const policyTexts = textsOnDemand('policy.title', {
  'zh-CN': () => import('./chinese/policy.json', { with: { type: 'json' } }),
  en: () => import('./english/policy.json', { with: { type: 'json' } }),
});
