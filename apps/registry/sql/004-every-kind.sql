-- Own views of the files beside roster and conditions. Every row keeps the import and the file row that stated it last, with
-- an event or by saying the same again.

-- Blind index (HMAC) of school, year, grade, birth date and name of whoever enters a start grade: finds a child that the
-- list of new students names without an id number.
alter table student_year add column entry_index bytea;
create index student_year_by_entry on student_year (county, entry_index) where entry_index is not null;

-- As find_students: no plan may read the table from end to end.
create function find_entered_students(wanted_county text, entries bytea[])
  returns table (entry_index bytea, student_id uuid, enrolment_key_index bytea, id_number_index bytea, school_year integer,
    row_fingerprint bytea, school_id uuid, import_id uuid)
  language sql stable set enable_seqscan = off
as $$
  select year.entry_index, student.student_id, student.enrolment_key_index, student.id_number_index, year.school_year,
    year.row_fingerprint, year.school_id, year.import_id
  from student_year as year
  join student on student.county = wanted_county and student.student_id = year.student_id
  where year.county = wanted_county and year.entry_index = any(entries)
$$;

create table teacher (
  county text collate "C" not null,
  teacher_id uuid not null,
  work_number_index bytea,
  id_number_index bytea,
  primary key (county, teacher_id),
  unique (county, work_number_index),
  unique (county, id_number_index)
);

create table teacher_year (
  county text collate "C" not null,
  teacher_id uuid not null,
  school_year integer not null,
  school_id uuid not null,
  -- Blind index of the name within the school: equal names of two schools do not look equal.
  name_index bytea,
  homeroom_class_id uuid,
  full_time boolean,
  stage text collate "C",
  row_fingerprint bytea not null,
  import_id uuid not null,
  row_number integer not null,
  primary key (county, teacher_id, school_year)
);
create index teacher_year_by_school on teacher_year (county, school_year, school_id);

-- One result per teacher and wanted year; a null school_year: the teacher is known, the year is not.
create function find_teachers(wanted_county text, wanted_years integer[], work_numbers bytea[], id_numbers bytea[])
  returns table (teacher_id uuid, work_number_index bytea, id_number_index bytea, school_year integer, row_fingerprint bytea,
    school_id uuid, import_id uuid)
  language sql stable set enable_seqscan = off
as $$
  select found.teacher_id, found.work_number_index, found.id_number_index, year.school_year, year.row_fingerprint, year.school_id,
    year.import_id
  from (
    select teacher.teacher_id, teacher.work_number_index, teacher.id_number_index from teacher
    where county = wanted_county and teacher.work_number_index = any(work_numbers)
    union
    select teacher.teacher_id, teacher.work_number_index, teacher.id_number_index from teacher
    where county = wanted_county and teacher.id_number_index = any(id_numbers)
  ) as found
  left join teacher_year as year
    on year.county = wanted_county and year.teacher_id = found.teacher_id and year.school_year = any(wanted_years)
$$;

-- What the class list says of each class.
create table class_declared (
  county text collate "C" not null,
  class_id uuid not null,
  school_year integer not null,
  students integer,
  male integer,
  female integer,
  homeroom_teacher_id uuid,
  import_id uuid not null,
  row_number integer not null,
  primary key (county, class_id)
);
create index class_declared_by_year on class_declared (county, school_year);

create table cohort_count (
  county text collate "C" not null,
  cohort_id uuid not null,
  school_year integer not null,
  grade integer not null,
  -- Null: the whole county.
  school_id uuid,
  students integer not null,
  import_id uuid not null,
  row_number integer not null,
  primary key (county, cohort_id)
);

create table county_figures (
  county text collate "C" not null,
  school_year integer not null,
  figures_id uuid not null,
  primary_students integer,
  junior_students integer,
  primary_teachers integer,
  junior_teachers integer,
  disabled_children integer,
  disabled_enrolled integer,
  import_id uuid not null,
  row_number integer not null,
  primary key (county, school_year)
);

-- Who is on the register of care stands nowhere in clear: the key is a blind index of the student's id (cut to a UUID), the
-- statement is sealed.
create table care_year (
  county text collate "C" not null,
  care_id uuid not null,
  school_year integer not null,
  statement text not null,
  import_id uuid not null,
  row_number integer not null,
  primary key (county, care_id, school_year)
);
