-- The service's own views, written in the transaction of the events. Of pupils they hold surrogate ids and nothing else.

-- One row per cohort: what the calendar and the county's day show. Everything else is folded from the stream.
create table draw (
  county text collate "C" not null,
  draw_id text collate "C" not null,
  school_id uuid not null,
  school_year integer not null,
  grade integer not null,
  status text collate "C" not null,
  draw_day text collate "C" not null,
  attempt integer not null,
  round integer not null,
  class_count integer not null,
  pupils integer not null,
  signed integer not null,
  open_objections integer not null,
  seal_hash text collate "C",
  result_hash text collate "C",
  largest_difference_millionths integer,
  -- Position of the stream's last event in this service's store.
  position bigint not null,
  primary key (county, draw_id)
);
create index draw_of_year on draw (county, school_year, draw_day, draw_id);
-- What the watcher takes up: seeded and not yet run.
create index draw_to_run on draw (county, draw_id) where status = 'seeded';

-- Whom a frozen roster holds: one pupil stands in one cohort of a school year.
create table cohort_pupil (
  county text collate "C" not null,
  school_year integer not null,
  student_id uuid not null,
  draw_id text collate "C" not null,
  primary key (county, school_year, student_id)
);
create index cohort_pupil_of_draw on cohort_pupil (county, draw_id);
