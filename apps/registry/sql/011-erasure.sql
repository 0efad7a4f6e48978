-- Persons who were erased, by surrogate id. Nothing in it tells who they were.
create table erased_person (
  county text collate "C" not null,
  person_id uuid not null,
  kind text collate "C" not null check (kind in ('student', 'teacher')),
  -- Imports that were withdrawn for a reason that names the person: the reason's key goes with the person's.
  imports uuid[] not null default '{}',
  -- Rows purged so far, by place, as JSON.
  purged jsonb not null default '{}',
  -- A file may register the person again, under another id.
  may_return boolean not null default false,
  primary key (county, person_id)
);

-- Blind indexes (HMAC) of what the person was known by: a file that names the person is refused at that row.
create table erased_identity (
  county text collate "C" not null,
  identity_index bytea not null,
  person_id uuid not null,
  primary key (county, identity_index, person_id)
);
