/** What came of one draw of many: done, or why not. */
export type DrawOutcome = { drawId: string; refusal: { zh: string; en: string } | null };
