import { textsOnDemand } from './texts-on-demand.ts';

/** The words of the ledger's page: checkpoint, witnesses, keys. */
export const ledgerTexts = textsOnDemand('ledger.title', {
  'zh-CN': () => import('./chinese/ledger.json', { with: { type: 'json' } }),
  en: () => import('./english/ledger.json', { with: { type: 'json' } }),
});
