/** A measure that exists, unrounded, or the reason why this county has none. Nothing here ever returns NaN. */
export type Measured<Reason extends string> = { value: number } | Unmeasured<Reason>;

/**
 * `no-students`: no unit has enrolment. `zero-mean`: the county's total is 0, so nothing is shared out, equally or not.
 * The others are explained where they are returned.
 */
export type Unmeasured<Reason extends string> = { value: null; reason: Reason };
