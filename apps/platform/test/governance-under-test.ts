import type { RouteOptions } from '../src/http/routes.ts';

/** What the routes ask of governance, where a test is about something else. */
export const noGovernance: Pick<RouteOptions, 'governance' | 'schoolNames' | 'publicPage'> = {
  governance: {
    downloadDocument: async () => ({ ok: false, refusal: { code: 'DocumentNotFound', zh: '没有', en: 'none' } }),
    fileEvidence: async () => ({ ok: false, refusal: { code: 'NotPermitted', zh: '没有', en: 'none' } }),
    downloadEvidence: async () => ({ ok: false, refusal: { code: 'EvidenceUnknown', zh: '没有', en: 'none' } }),
  },
  schoolNames: async () => ({}),
  publicPage: {
    read: async () => ({ county: '000000', readAt: '', board: { day: '2019-10-15', ruleVersion: 1, packs: [] }, months: [] }),
    elapsed: () => performance.now(),
  },
};
