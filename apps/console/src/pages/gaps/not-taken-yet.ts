/** Named as a source though no file of it can be imported yet: nobody is sent to import it. */
const notTakenYet: ReadonlySet<string> = new Set(['ASSET_LEDGER_MISSING']);

export const isTaken = (code: string): boolean => !notTakenYet.has(code);
