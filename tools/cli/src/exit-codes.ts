/** Part of the command line's contract with scripts; see the help text. */
export const exitCodes = {
  done: 0,
  fault: 1,
  wrongArguments: 2,
  fileRefused: 3,
  notConfirmed: 4,
  rowsLeftOut: 5,
  ledgerAltered: 6,
} as const;
