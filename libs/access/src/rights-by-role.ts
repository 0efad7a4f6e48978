import type { RightLine } from './right-lines.ts';
import { rightsToFigures } from './rights/figures.ts';
import { rightsToFunds } from './rights/funds.ts';
import { rightsToLights } from './rights/lights.ts';
import { rightsToRegister } from './rights/register.ts';
import { rightsToIssues } from './rights/issues.ts';
import { rightsToOperations } from './rights/operations.ts';
import { rightsToOwnRecords } from './rights/own-records.ts';
import { rightsToPacks } from './rights/packs.ts';
import { rightsToPeople } from './rights/people.ts';
import { rightsToPlacement } from './rights/placement.ts';
import { rightsToReports } from './rights/reports.ts';
import { rightsToRegisters } from './rights/registers.ts';

/** The one table of who may what. A right that stands in no list of `rights/` does not exist. */
const lines = {
  ...rightsToFigures,
  ...rightsToRegisters,
  ...rightsToOwnRecords,
  ...rightsToOperations,
  ...rightsToPeople,
  ...rightsToPacks,
  ...rightsToLights,
  ...rightsToFunds,
  ...rightsToRegister,
  ...rightsToReports,
  ...rightsToIssues,
  ...rightsToPlacement,
} as const;

export type Right = keyof typeof lines;

export const rightsByRole: Readonly<Record<Right, RightLine>> = lines;

/** All rights, in the order of the table. */
export const rights = Object.keys(lines) as Right[];
