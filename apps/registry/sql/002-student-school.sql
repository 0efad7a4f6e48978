-- School of the row applied last in a school year, so that a roster can tell which students of its schools it lacks.
-- Null where the row was applied before this was kept.
alter table student_year add column school_id uuid;
