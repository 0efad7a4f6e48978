-- What the files beside roster and conditions need to find, and what tells files apart that state the same subject.

alter table school add column name text;
alter table class add column grade integer, add column class_no integer;

-- import_id: the import that stated the row last, with an event or by saying the same again. A null school_year in what
-- find_students_of_years returns: the student is known, the year is not.
alter table student_year add column import_id uuid, add column class_id uuid, add column grade integer;
create index student_year_by_class on student_year (county, class_id);
create index student_year_by_school on student_year (county, school_year, school_id);

alter table import_job add column layout text collate "C";

-- As find_students, for rows of several school years: one result per student and year.
create function find_students_of_years(wanted_county text, wanted_years integer[], enrolment_keys bytea[], id_numbers bytea[])
  returns table (student_id uuid, enrolment_key_index bytea, id_number_index bytea, school_year integer, row_fingerprint bytea,
    school_id uuid, import_id uuid)
  language sql stable set enable_seqscan = off
as $$
  select found.student_id, found.enrolment_key_index, found.id_number_index, year.school_year, year.row_fingerprint, year.school_id,
    year.import_id
  from (
    select student.student_id, student.enrolment_key_index, student.id_number_index from student
    where county = wanted_county and student.enrolment_key_index = any(enrolment_keys)
    union
    select student.student_id, student.enrolment_key_index, student.id_number_index from student
    where county = wanted_county and student.id_number_index = any(id_numbers)
  ) as found
  left join student_year as year
    on year.county = wanted_county and year.student_id = found.student_id and year.school_year = any(wanted_years)
$$;
