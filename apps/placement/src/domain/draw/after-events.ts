import type { PlacementEvent } from '@junheng/contracts';

/** What happens to a draw once it was run: lots, signatures, notice, objections, the fixed placement, arrivals. */
export type AfterEvent = PlacementEvent<
  | 'HomeroomLotDrawn'
  | 'TeachingTeamDrawn'
  | 'DrawSigned'
  | 'DrawPublished'
  | 'ObjectionRaised'
  | 'ObjectionResolved'
  | 'PlacementFixed'
  | 'LatePlacementRun'
  | 'PupilLeft'
>;
