-- What follows a draw, for the desks' lists. Of persons they hold surrogate ids and nothing else: what people wrote stays sealed in
-- the events.

create table draw_objection (
  county text collate "C" not null,
  objection_id uuid not null,
  draw_id text collate "C" not null,
  school_id uuid not null,
  school_year integer not null,
  grade integer not null,
  raised_as text collate "C" not null,
  -- Who may follow it without any right over draws.
  raised_by text collate "C" not null,
  raised_at timestamptz not null,
  -- open, accepted, rejected, or superseded by the annulment of the draw.
  step text collate "C" not null,
  remedy text collate "C",
  resolved_at timestamptz,
  primary key (county, objection_id)
);
create index draw_objection_of_year on draw_objection (county, school_year, raised_at, objection_id);
create index draw_objection_of_draw on draw_objection (county, draw_id);

create table draw_arrival (
  county text collate "C" not null,
  draw_id text collate "C" not null,
  arrival_no integer not null,
  school_id uuid not null,
  school_year integer not null,
  grade integer not null,
  student_id uuid not null,
  arrival text collate "C" not null,
  class_no integer not null,
  candidates integer[] not null,
  placed_at timestamptz not null,
  event_id uuid not null,
  primary key (county, draw_id, arrival_no)
);
create index draw_arrival_of_year on draw_arrival (county, school_year, placed_at, draw_id);

-- How alike the classes of a draw came out.
create table draw_figure (
  county text collate "C" not null,
  draw_id text collate "C" not null,
  school_year integer not null,
  size_gap integer not null,
  gender_gap_millionths integer,
  primary key (county, draw_id)
);
create index draw_figure_of_year on draw_figure (county, school_year);

create table class_change (
  county text collate "C" not null,
  request_id uuid not null,
  draw_id text collate "C" not null,
  attempt integer not null,
  school_id uuid not null,
  school_year integer not null,
  grade integer not null,
  student_id uuid not null,
  from_class_no integer not null,
  to_class_no integer not null,
  asked_as text collate "C" not null,
  requested_by text collate "C" not null,
  step text collate "C" not null,
  requested_at timestamptz not null,
  decided_at timestamptz,
  -- Position of the stream's last event in this service's store: the order of the approvals.
  position bigint not null,
  primary key (county, request_id)
);
create index class_change_of_year on class_change (county, school_year, requested_at, request_id);
create index class_change_of_draw on class_change (county, draw_id, attempt);

create table violation (
  county text collate "C" not null,
  violation_id uuid not null,
  school_id uuid not null,
  school_year integer not null,
  grade integer,
  kind text collate "C" not null,
  channel text collate "C" not null,
  reported_by text collate "C" not null,
  step text collate "C" not null,
  veto boolean not null,
  cases integer not null,
  reported_at timestamptz not null,
  decided_at timestamptz,
  primary key (county, violation_id)
);
create index violation_of_year on violation (county, school_year, reported_at, violation_id);
