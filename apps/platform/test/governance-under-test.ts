import type { RouteOptions } from '../src/http/routes.ts';

/** What the routes ask of governance and of placement, where a test is about something else. */
export const noGovernance: Pick<
  RouteOptions,
  'governance' | 'placement' | 'readPublicProof' | 'readPublicDraws' | 'schoolNames' | 'publicPage'
> = {
  governance: {
    downloadDocument: async () => ({ ok: false, refusal: { code: 'DocumentNotFound', zh: '没有', en: 'none' } }),
    fileEvidence: async () => ({ ok: false, refusal: { code: 'NotPermitted', zh: '没有', en: 'none' } }),
    downloadEvidence: async () => ({ ok: false, refusal: { code: 'EvidenceUnknown', zh: '没有', en: 'none' } }),
    recordRead: async () => {},
  },
  placement: {
    readBundle: async () => ({ ok: false, refusal: { code: 'DrawUnknown', zh: '没有', en: 'none' } }),
    readNoticeList: async () => null,
    readDrawAfter: async () => null,
  },
  readPublicProof: async () => null,
  readPublicDraws: async () => [],
  schoolNames: async () => ({}),
  publicPage: {
    read: async () => ({ county: '000000', readAt: '', board: { day: '2019-10-15', ruleVersion: 1, packs: [] }, months: [] }),
    elapsed: () => performance.now(),
  },
};
