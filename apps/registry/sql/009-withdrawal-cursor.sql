-- The last subject that a withdrawal went through: the list itself is cleared at the end, because a list that shrinks from its
-- start is searched ever longer (measured: 66,000 subjects took minutes).
alter table import_job add column withdrawal_phase smallint, add column withdrawal_subject_id uuid;
