-- What the other office files bring. Tables that a former version filled go on; where it did not read something, the
-- default is what the same events would give now, except that an ethnicity it did not look at is not counted as a gap.

-- standing: false once the registration was withdrawn; the school shows as long as it has students.
alter table school
  add column township text,
  add column ownership text collate "C",
  add column standing boolean not null default true;

-- opened: a class-opened event stands. declared: what the class list says of the class stands, in the columns after it.
alter table class
  add column subsidised int not null default 0,
  add column subsidised_unknown int not null default 0,
  add column birth_unknown int not null default 0,
  add column ethnicity_unknown int not null default 0,
  add column opened boolean not null default false,
  add column declared boolean not null default false,
  add column name text,
  add column declared_students int,
  add column declared_male int,
  add column declared_female int,
  add column boarding_class boolean,
  add column homeroom_teacher_id uuid;
update class set opened = class_no is not null, subsidised_unknown = students;

-- school_id, grade: of a student who is enrolled and not placed in a class; else null, because the class has its own.
alter table student_year
  add column school_id uuid,
  add column grade int,
  add column subsidised boolean,
  add column birth_known boolean not null default true,
  add column ethnicity_known boolean not null default true;
create index student_year_unplaced on student_year (county, school_year, school_id) where class_id is null and school_id is not null;

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
create table teacher_year (
  county text collate "C" not null,
  teacher_id uuid not null,
  school_year int not null,
  school_id uuid,
  stage text collate "C",
  full_time boolean,
  rural boolean,
  homeroom_class_id uuid,
  described boolean not null,
  birth_date text collate "C",
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
