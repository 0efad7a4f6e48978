/** Part of the command line's contract with scripts; see the help text. */
export const exitCodes = {
  done: 0,
  fault: 1,
  wrongArguments: 2,
  fileRefused: 3,
  notConfirmed: 4,
  rowsLeftOut: 5,
  ledgerAltered: 6,
  conflictsFound: 7,
  viewDiffered: 8,
} as const;

const gravest: readonly number[] = [exitCodes.fault, exitCodes.fileRefused, exitCodes.notConfirmed, exitCodes.rowsLeftOut];

/** Of several files one code: the gravest. */
export const worstOf = (codes: readonly number[]): number => gravest.find((code) => codes.includes(code)) ?? exitCodes.done;
