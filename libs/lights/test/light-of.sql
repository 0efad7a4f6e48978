-- The rule of a light, version 1, written a second time from its text. Nothing of the program calls it: a test holds both against
-- each other. Numbers are double precision, as the program's are, so that both compare the same ones.
create function light_of(
  broken integer, days_late integer, has_source boolean,
  signed_days_ago integer, sign_period_days integer,
  gap double precision,
  evidence_days_ago integer, evidence_period_days integer,
  amber_gap double precision, red_gap double precision, amber_days_late integer, red_days_late integer
) returns table (light text, reasons text[])
language sql immutable as $$
  with condition (light, reason, holds, place) as (
    values
      ('red', 'BROKEN', broken >= 1, 1),
      ('red', 'FAR_LATE', days_late > red_days_late, 2),
      ('red', 'FAR_BEHIND', coalesce(gap > red_gap, false), 3),
      ('grey', 'NO_SOURCE', not has_source, 4),
      ('grey', 'NOT_SIGNED', coalesce(signed_days_ago > sign_period_days, true), 5),
      ('amber', 'BEHIND', coalesce(gap > amber_gap and not gap > red_gap, false), 6),
      ('amber', 'LATE', days_late > amber_days_late and not days_late > red_days_late, 7),
      ('amber', 'EVIDENCE_OLD', evidence_period_days is not null and coalesce(evidence_days_ago > evidence_period_days, true), 8)
  )
  select
    coalesce((array_agg(c.light order by c.place) filter (where c.holds))[1], 'green'),
    coalesce(array_agg(c.reason order by c.place) filter (where c.holds), array['ON_COURSE'])
  from condition c
$$;
