-- One data key per person, class of fields and school year, wrapped by the county's key-encryption secret. A destroyed
-- key keeps its row and its commitment, by which a resurrected copy is known.
create table vault.data_key (
  county text not null,
  subject text not null,
  class text not null check (class in ('sensitive', 'direct', 'freeText')),
  school_year integer not null,
  wrapped bytea,
  commitment bytea not null,
  state text not null default 'active' check (state in ('active', 'fenced', 'destroyed')),
  primary key (county, subject, class, school_year),
  check ((wrapped is null) = (state = 'destroyed'))
);

-- Which role may open which class, for which purpose. Nothing is granted until the host says so.
create table vault.reading_grant (
  role_name name not null,
  purpose text not null,
  class text not null check (class in ('sensitive', 'direct', 'freeText')),
  primary key (role_name, purpose, class)
);

create view vault.granted_class as
  select purpose, class from vault.reading_grant where role_name = current_user;

-- What a reading role sees instead of the keys: those of its granted classes. The barrier keeps a reader's own
-- functions from looking at rows before the grant was checked.
create view vault.readable_key with (security_barrier) as
  select g.purpose, k.county, k.subject, k.class, k.school_year, k.wrapped
  from vault.data_key k join vault.reading_grant g on g.class = k.class
  where g.role_name = current_user and k.state = 'active';

-- The keys of all subjects of a batch in one round trip: a missing one is made of its candidate. The second statement
-- has a snapshot of its own, so it sees a key that a concurrent transaction made first.
create function vault.ensure_data_keys(
  the_county text, subjects text[], classes text[], school_years integer[], candidates bytea[], commitments bytea[]
) returns table (subject text, class text, school_year integer, wrapped bytea, state text)
language plpgsql as $$
#variable_conflict use_column
begin
  insert into vault.data_key (county, subject, class, school_year, wrapped, commitment)
  select the_county, n.subject, n.class, n.school_year, n.wrapped, n.commitment
  from unnest(subjects, classes, school_years, candidates, commitments) as n (subject, class, school_year, wrapped, commitment)
  order by n.subject, n.class, n.school_year -- one order for all, or two batches could wait for each other
  on conflict do nothing;
  return query
  select k.subject, k.class, k.school_year, k.wrapped, k.state
  from unnest(subjects, classes, school_years) as n (subject, class, school_year)
  join vault.data_key k on k.county = the_county and k.subject = n.subject and k.class = n.class and k.school_year = n.school_year;
end $$;
revoke execute on function vault.ensure_data_keys from public;
