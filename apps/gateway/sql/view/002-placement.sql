-- What the draws of the starting grades came to, one row per step of an attempt: sealed, run, published, fixed, annulled.
-- classes: of a run its balance by class [{classNo, pupils, boys, girls}], of a fixed placement its sizes, else null.
-- Differences in standard deviations, imbalance in variances, both × 10⁶.
create table placement_step (
  county text collate "C" not null,
  draw_id text collate "C" not null,
  attempt int not null,
  step text collate "C" not null,
  school_id uuid not null,
  school_year int not null,
  grade int not null,
  classes jsonb,
  largest_difference_millionths bigint,
  imbalance_millionths bigint,
  floor_millionths bigint,
  ledger_index bigint not null,
  primary key (county, draw_id, attempt, step)
);
create index placement_step_by_year on placement_step (county, school_year);

-- Objections, arrivals, leavings, changes of class and violations, as they stand after their newest event. No pupil is named
-- here. detail: the kind of arrival, leaving or violation. cases: how many a violation stands for, else 1.
create table placement_case (
  county text collate "C" not null,
  case_id text collate "C" not null,
  kind text collate "C" not null,
  school_id uuid not null,
  school_year int not null,
  grade int,
  class_no int,
  to_class_no int,
  detail text collate "C",
  outcome text collate "C" not null,
  cases int not null,
  veto boolean not null,
  ledger_index bigint not null,
  primary key (county, case_id)
);
create index placement_case_by_year on placement_case (county, school_year);
