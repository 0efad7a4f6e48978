-- The student–class–school equity view. Everything here can be thrown away and projected again from the ledger.

-- Index of the next ledger entry to take in, per county.
create table view_position (
  county text collate "C" primary key,
  next_index bigint not null check (next_index >= 0)
);

-- Highest store position seen per publishing service: answers "does the view hold what my command did?".
create table watermark (
  county text collate "C" not null,
  source text collate "C" not null,
  position bigint not null,
  primary key (county, source)
);

-- One row per event, for the way from a number back to its events. subject_id: the school, class, student or import
-- that the event is about. file_id: ledger index of the first event read from that sheet of that file.
create table fact (
  county text collate "C" not null,
  ledger_index bigint not null,
  event_id uuid not null,
  type text collate "C" not null,
  time timestamptz not null,
  subject_id uuid not null,
  school_year int,
  file_id bigint,
  file_row int,
  primary key (county, ledger_index)
);
create index fact_by_subject on fact (county, subject_id, ledger_index);

create table source_file (
  county text collate "C" not null,
  file_id bigint not null,
  import_id uuid not null,
  file_hash text collate "C" not null,
  sheet text not null,
  primary key (county, file_id),
  unique (county, import_id, sheet)
);

create table school (
  county text collate "C" not null,
  school_id uuid not null,
  code text collate "C" not null,
  name text not null,
  school_type text collate "C" not null,
  urban_rural text collate "C" not null,
  primary key (county, school_id)
);

-- As declared: areas in dm², money in fen, null = not declared.
create table school_conditions (
  county text collate "C" not null,
  school_id uuid not null,
  school_year int not null,
  census_date date not null,
  equipment_value_fen bigint,
  teaching_area_dm2 bigint,
  indoor_sports_area_dm2 bigint,
  sports_ground_area_dm2 bigint,
  computers int,
  student_computers int,
  books int,
  multimedia_rooms int,
  ledger_index bigint not null,
  primary key (county, school_id, school_year)
);
create index school_conditions_by_year on school_conditions (county, school_year);

-- class_no is null until the class-opened event was seen; counters are kept up to date by differences.
create table class (
  county text collate "C" not null,
  class_id uuid not null,
  school_id uuid not null,
  school_year int not null,
  stage text collate "C" not null,
  grade int not null,
  class_no int,
  students int not null default 0,
  male int not null default 0,
  female int not null default 0,
  migrant int not null default 0,
  migrant_unknown int not null default 0,
  left_behind int not null default 0,
  left_behind_unknown int not null default 0,
  boarding int not null default 0,
  boarding_unknown int not null default 0,
  primary key (county, class_id)
);
create index class_by_school on class (county, school_year, school_id);

-- What is known of a student (a surrogate id) in a school year. described: an event of that year says the fields after
-- it; a year without its own description uses the newest earlier one.
create table student_year (
  county text collate "C" not null,
  student_id uuid not null,
  school_year int not null,
  class_id uuid,
  boarding boolean,
  described boolean not null,
  gender text collate "C",
  migrant boolean,
  left_behind boolean,
  primary key (county, student_id, school_year)
);
create index student_year_by_class on student_year (county, class_id);

-- Students who left a class within its school year: their events belong to both classes.
create table departure (
  county text collate "C" not null,
  class_id uuid not null,
  student_id uuid not null,
  primary key (county, class_id, student_id)
);
