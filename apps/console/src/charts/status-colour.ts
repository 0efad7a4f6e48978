import type { Palette } from '../app/palette.ts';
import type { MeasureStatus } from '../gql/graphql.ts';

/** A value may stand there although some schools are unknown: its colour follows the status, never the value beside the limit. */
export const statusColour = (status: MeasureStatus, { met, notMet, noData }: Palette): string =>
  ({ MET: met, NOT_MET: notMet, NO_DATA: noData })[status];
