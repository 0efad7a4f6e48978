import type { Bilingual } from './message.ts';
import type { PlacedObligation } from './obligations.ts';

/**
 * How sure the text of an obligation is. document: read from the document itself · verified: seen in public copies ·
 * partly: a part of it · unverified: from general knowledge.
 */
export type Verification = 'document' | 'verified' | 'partly' | 'unverified';

const remarks: Record<Verification, Bilingual | null> = {
  document: null,
  verified: null,
  partly: { zh: '部分核实', en: 'partly verified' },
  unverified: { zh: '未见原文，未核实', en: 'unverified: the original was not seen' },
};

/** The obligation's own, else its pack's. */
export const verificationOf = ({ obligation, pack }: PlacedObligation): Verification => obligation.verification ?? pack.verificationDefault;

/** What to say beside an obligation whose text is not sure; null where it is. */
export const verificationRemark = (placed: PlacedObligation): Bilingual | null => remarks[verificationOf(placed)];
