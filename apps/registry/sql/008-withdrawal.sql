-- The way back for the views of every kind of file.
create trigger teacher_year_before after update on teacher_year referencing old table as former new table as present
  for each statement execute function keep_statement_before('teacher_id');
create trigger class_declared_before after update on class_declared referencing old table as former new table as present
  for each statement execute function keep_statement_before('class_id');
create trigger cohort_count_before after update on cohort_count referencing old table as former new table as present
  for each statement execute function keep_statement_before('cohort_id');
create trigger county_figures_before after update on county_figures referencing old table as former new table as present
  for each statement execute function keep_statement_before('figures_id');
create trigger care_year_before after update on care_year referencing old table as former new table as present
  for each statement execute function keep_statement_before('care_id');

-- Teachers come back under their old id as students do.
alter table withdrawn_student rename to withdrawn_person;
alter table withdrawn_person rename column student_id to person_id;
