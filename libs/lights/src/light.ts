/** Worst first. */
export const lights = ['red', 'amber', 'grey', 'green'] as const;
/** grey: nobody can tell, because nothing feeds it or nobody has signed. */
export type Light = (typeof lights)[number];

/** All that the rule looks at, of one obligation on one day. */
export type LightState = {
  /** Floors and prohibitions found broken and not cleared. */
  broken: number;
  /** Whole days by which the open milestone or task that is latest is late; 0: none is late. */
  daysLate: number;
  /** Whether anything feeds it: data of the platform, or the report of the office itself. */
  hasSource: boolean;
  /** Whole days since the newest signature under a value; null: never signed. */
  signedDaysAgo: number | null;
  /** For how many days a signature holds. */
  signPeriodDays: number;
  /** How far the newest signed value lies behind its trajectory, as a share of it, unrounded; 0 or below: not behind; null: nothing to compare with. */
  gap: number | null;
  /** Whole days since the newest evidence; null: there is none. */
  evidenceDaysAgo: number | null;
  /** For how many days evidence holds; null: none is asked for. */
  evidencePeriodDays: number | null;
};

/** Where amber and red begin; all are exceeded, not reached. */
export type LightThresholds = { amberGap: number; redGap: number; amberDaysLate: number; redDaysLate: number };
