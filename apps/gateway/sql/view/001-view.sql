-- One edition of the student–class–school equity view; the same file makes every slot. Everything here can be thrown away
-- and projected again from the ledger.

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

-- One row per event, for the way from a number back to its events. subject_id: the school, class, person or import that the
-- event is about. file_id: ledger index of the first event read from that sheet of that file.
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

-- standing: false once the registration was withdrawn; the school shows as long as it has students.
create table school (
  county text collate "C" not null,
  school_id uuid not null,
  code text collate "C" not null,
  name text not null,
  school_type text collate "C" not null,
  urban_rural text collate "C" not null,
  township text,
  ownership text collate "C",
  standing boolean not null default true,
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

-- class_no is null until the class-opened event was seen; counters are kept up to date by differences. opened: a
-- class-opened event stands. declared: what the class list says of the class stands, in the columns after it.
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
  subsidised int not null default 0,
  subsidised_unknown int not null default 0,
  boarding int not null default 0,
  boarding_unknown int not null default 0,
  birth_unknown int not null default 0,
  ethnicity_unknown int not null default 0,
  opened boolean not null default false,
  declared boolean not null default false,
  name text,
  declared_students int,
  declared_male int,
  declared_female int,
  boarding_class boolean,
  homeroom_teacher_id uuid,
  primary key (county, class_id)
);
create index class_by_school on class (county, school_year, school_id);

-- What is known of a student (a surrogate id) in a school year. described: an event of that year says the fields after
-- it; a year without its own description uses the newest earlier one. school_id, grade: of a student who is enrolled and not
-- placed in a class; else null, because the class has its own.
create table student_year (
  county text collate "C" not null,
  student_id uuid not null,
  school_year int not null,
  class_id uuid,
  school_id uuid,
  grade int,
  boarding boolean,
  described boolean not null,
  gender text collate "C",
  migrant boolean,
  left_behind boolean,
  subsidised boolean,
  birth_known boolean not null,
  ethnicity_known boolean not null,
  primary key (county, student_id, school_year)
);
create index student_year_by_class on student_year (county, class_id);
create index student_year_unplaced on student_year (county, school_year, school_id) where class_id is null and school_id is not null;

-- Students who left a class within its school year: their events belong to both classes.
create table departure (
  county text collate "C" not null,
  class_id uuid not null,
  student_id uuid not null,
  primary key (county, class_id, student_id)
);

-- The care register of a school year, reduced to what the enrolment rate needs; null: can't be read any more.
create table care_year (
  county text collate "C" not null,
  student_id uuid not null,
  school_year int not null,
  enrolled boolean,
  primary key (county, student_id, school_year)
);
create index care_year_by_year on care_year (county, school_year);

-- Like student_year: a year without its own description uses the newest earlier one, else the oldest later one.
-- college_or_higher null: no degree is stated, or an unknown word. pe_art null: no subject is stated.
create table teacher_year (
  county text collate "C" not null,
  teacher_id uuid not null,
  school_year int not null,
  school_id uuid,
  stage text collate "C",
  full_time boolean,
  rural boolean,
  homeroom_class_id uuid,
  pe_art boolean,
  described boolean not null,
  birth_date text collate "C",
  college_or_higher boolean,
  bachelor_or_higher boolean not null,
  mid_title_or_higher boolean not null,
  backbone boolean not null,
  primary key (county, teacher_id, school_year)
);
create index teacher_year_by_school on teacher_year (county, school_year, school_id);
create index teacher_year_by_homeroom on teacher_year (county, homeroom_class_id) where homeroom_class_id is not null;

-- Kept up to date by differences. stage: of the teaching; 'unstated' also for both.
create table teacher_count (
  county text collate "C" not null,
  school_year int not null,
  school_id uuid not null,
  stage text collate "C" not null,
  total int not null,
  full_time int not null,
  bachelor_or_higher int not null,
  mid_title_or_higher int not null,
  backbone int not null,
  rural_under_35 int not null,
  full_time_unknown int not null,
  full_time_college_or_higher int not null,
  full_time_bachelor_or_higher int not null,
  full_time_degree_unknown int not null,
  full_time_backbone int not null,
  full_time_pe_art int not null,
  full_time_subject_unknown int not null,
  primary key (county, school_year, school_id, stage)
);

-- school_id null: the whole county.
create table cohort_count (
  county text collate "C" not null,
  cohort_id uuid not null,
  school_year int not null,
  grade int not null,
  school_id uuid,
  students int not null,
  transferred_in int,
  transferred_out int,
  died int,
  graduated int,
  ledger_index bigint not null,
  primary key (county, cohort_id, school_year)
);
create index cohort_count_by_year on cohort_count (county, school_year);

create table county_figures (
  county text collate "C" not null,
  figures_id uuid not null,
  school_year int not null,
  disabled_children int,
  disabled_enrolled int,
  ledger_index bigint not null,
  primary key (county, figures_id, school_year)
);

-- The county's figures as they were frozen when a month ended. ledger_size: entries they were computed from.
create table frozen_month (
  county text collate "C" not null,
  month text collate "C" not null,
  school_year int not null,
  ledger_size bigint not null,
  view_version int not null,
  figures jsonb not null,
  ledger_index bigint not null,
  primary key (county, month)
);

-- Filling and clearing a slot changes most of it: its planner statistics are brought up to date by whoever did so.
grant maintain on fact, source_file, school, school_conditions, class, student_year, departure, care_year, teacher_year, teacher_count,
  cohort_count, county_figures to gateway;
