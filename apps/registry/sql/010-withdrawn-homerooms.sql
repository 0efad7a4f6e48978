-- The class whose homeroom teacher a former row of a teacher names, as the class and school of former rows: it is needed while
-- the row may return.
alter table statement_before add column homeroom_class_id uuid;
update statement_before set homeroom_class_id = (row ->> 'homeroom_class_id')::uuid where view = 'teacher_year';
create index statement_before_by_homeroom on statement_before (county, homeroom_class_id) where homeroom_class_id is not null;

create or replace function keep_statement_before() returns trigger language plpgsql set search_path from current as $$
begin
  execute format($statement$
    insert into statement_before (county, view, subject_id, school_year, import_id, class_id, school_id, homeroom_class_id, row)
    select former.county, %L, former.%I, former.school_year, former.import_id, (to_jsonb(former) ->> 'class_id')::uuid,
      (to_jsonb(former) ->> 'school_id')::uuid, (to_jsonb(former) ->> 'homeroom_class_id')::uuid, to_jsonb(former)
    from former join present using (county, %I, school_year)
    where former.import_id <> present.import_id
  $statement$, tg_table_name, tg_argv[0], tg_argv[0]);
  return null;
end $$;
