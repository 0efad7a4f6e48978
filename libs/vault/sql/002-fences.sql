-- Subjects about whom nothing is recorded and nothing sealed is read any more. A fence stays for ever: a person who is
-- registered again gets another id.
create table vault.fence (
  county text collate "C" not null,
  subject text collate "C" not null,
  primary key (county, subject)
);

-- Name of the key-encryption secret that a data key is wrapped by; null: wrapped before it was kept.
alter table vault.data_key add column key_id text collate "C";
create index data_key_by_secret on vault.data_key (county, key_id) where wrapped is not null;

-- Name of the blind-index secret: under another one nobody would be found again, and everybody registered twice.
create table vault.secret_in_use (
  county text collate "C" not null,
  purpose text collate "C" not null,
  key_id text collate "C" not null,
  primary key (county, purpose)
);

create view vault.fenced_subject as select county, subject from vault.fence;

-- Of a fenced subject nothing is readable, also where its key is there again.
create or replace view vault.readable_key with (security_barrier) as
  select g.purpose, k.county, k.subject, k.class, k.school_year, k.wrapped, k.key_id
  from vault.data_key k join vault.reading_grant g on g.class = k.class
  where g.role_name = current_user and k.state = 'active'
    and not exists (select from vault.fence f where f.county = k.county collate "C" and f.subject = k.subject collate "C");

-- As before, and refused when any subject of the append is fenced. The lock comes first: whoever fences holds one that
-- waits for it and is waited for, and the statement after it has a snapshot of its own, so a fence that stood first is seen.
drop function vault.ensure_data_keys;
create function vault.ensure_data_keys(
  the_county text, all_subjects text[], subjects text[], classes text[], school_years integer[], candidates bytea[], commitments bytea[],
  the_key_id text
) returns table (subject text, class text, school_year integer, wrapped bytea, state text, key_id text)
language plpgsql as $$
#variable_conflict use_column
begin
  lock table vault.data_key in row exclusive mode;
  if exists (select from vault.fence f where f.county = the_county collate "C" and f.subject = any(all_subjects)) then
    raise exception 'a subject of the append is fenced' using errcode = 'JH010';
  end if;
  insert into vault.data_key (county, subject, class, school_year, wrapped, commitment, key_id)
  select the_county, n.subject, n.class, n.school_year, n.wrapped, n.commitment, the_key_id
  from unnest(subjects, classes, school_years, candidates, commitments) as n (subject, class, school_year, wrapped, commitment)
  order by n.subject, n.class, n.school_year -- one order for all, or two batches could wait for each other
  on conflict do nothing;
  return query
  select k.subject, k.class, k.school_year, k.wrapped, k.state, k.key_id
  from unnest(subjects, classes, school_years) as n (subject, class, school_year)
  join vault.data_key k on k.county = the_county and k.subject = n.subject and k.class = n.class and k.school_year = n.school_year;
end $$;
revoke execute on function vault.ensure_data_keys from public;
