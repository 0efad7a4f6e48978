-- What an import changes, school by school and field by field; its faulty rows; and what is needed to take it back.

create table import_school_change (
  county text collate "C" not null,
  import_id uuid not null,
  -- false: as the check foresaw it; true: what the run applied so far.
  is_applied boolean not null,
  -- null: rows of no registered school
  school_id uuid,
  -- As the file states them, for schools that are not registered yet.
  school_code text collate "C",
  school_name text,
  new_rows integer not null,
  changed_rows integer not null,
  unchanged_rows integer not null,
  rejected_rows integer not null,
  new_classes integer not null,
  moved_in integer not null,
  moved_out integer not null,
  unique nulls not distinct (county, import_id, is_applied, school_id)
);

create table import_field_change (
  county text collate "C" not null,
  import_id uuid not null,
  is_applied boolean not null,
  field text collate "C" not null,
  rows integer not null,
  primary key (county, import_id, is_applied, field)
);

-- Rows with errors, whole and sealed, for the correction sheet. Row 0: the rows up to the header, and where columns stand.
create table import_faulty_row (
  county text collate "C" not null,
  import_id uuid not null,
  row_number integer not null,
  sealed text not null,
  primary key (county, import_id, row_number)
);

alter table import_job
  add column correction_rows integer not null default 0,
  -- Sealed.
  add column withdrawal_reason text,
  add column withdrawn_by text,
  add column withdrawal_asked_at timestamptz,
  -- null until they are counted
  add column withdrawal_subjects integer,
  add column withdrawn_subjects integer not null default 0,
  add column kept_subjects integer not null default 0;

-- The import that stated a school last in a school year: its conditions, and with them what the school is.
create table school_year (
  county text collate "C" not null,
  school_id uuid not null,
  school_year integer not null,
  import_id uuid not null,
  primary key (county, school_id, school_year)
);

-- A row of a view (student_year, school_year …) as it was before a later import stated the subject's year anew. When that
-- import is withdrawn, the newest of these is the row again.
create table statement_before (
  county text collate "C" not null,
  view text collate "C" not null,
  subject_id uuid not null,
  school_year integer not null,
  ordinal bigint generated always as identity,
  import_id uuid not null,
  class_id uuid,
  school_id uuid,
  row jsonb not null,
  primary key (county, view, subject_id, school_year, ordinal)
);
create index statement_before_by_import on statement_before (county, import_id);
create index statement_before_by_class on statement_before (county, class_id);
create index statement_before_by_school on statement_before (county, school_id);

-- For a view with the columns county, <argument>, school_year and import_id. The statement is planned at each call, because
-- only then it is known how many rows were updated.
create function keep_statement_before() returns trigger language plpgsql set search_path from current as $$
begin
  execute format($statement$
    insert into statement_before (county, view, subject_id, school_year, import_id, class_id, school_id, row)
    select former.county, %L, former.%I, former.school_year, former.import_id, (to_jsonb(former) ->> 'class_id')::uuid,
      (to_jsonb(former) ->> 'school_id')::uuid, to_jsonb(former)
    from former join present using (county, %I, school_year)
    where former.import_id <> present.import_id
  $statement$, tg_table_name, tg_argv[0], tg_argv[0]);
  return null;
end $$;

create trigger student_year_before after update on student_year referencing old table as former new table as present
  for each statement execute function keep_statement_before('student_id');
create trigger school_year_before after update on school_year referencing old table as former new table as present
  for each statement execute function keep_statement_before('school_id');

-- What a withdrawal still has to go through, in the order of phases and ids.
create table withdrawal_subject (
  county text collate "C" not null,
  import_id uuid not null,
  phase smallint not null,
  subject_id uuid not null,
  primary key (county, import_id, phase, subject_id)
);

-- Blind indexes under which students were registered whose registration was withdrawn: a child that is imported again goes on
-- in the old stream.
create table withdrawn_student (
  county text collate "C" not null,
  identity_index bytea not null,
  student_id uuid not null,
  primary key (county, identity_index)
);
