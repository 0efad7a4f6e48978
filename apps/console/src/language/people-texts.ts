import { textsOnDemand } from './texts-on-demand.ts';

/** The words of the pages of people and rights, and of who read personal data. */
export const peopleTexts = textsOnDemand('people.title', {
  'zh-CN': () => import('./chinese/people.json', { with: { type: 'json' } }),
  en: () => import('./english/people.json', { with: { type: 'json' } }),
});
