-- Who opened personal data: written before the answer leaves, never changed. No value that was read stands here.

create table read_audit (
  county text collate "C" not null,
  ordinal bigint generated always as identity,
  read_at timestamptz not null,
  actor_id text collate "C" not null,
  actor_kind text collate "C" not null,
  -- As libs/access names them.
  access_right text collate "C" not null,
  kind text collate "C" not null,
  -- A surrogate id or the name of a register.
  subject text collate "C",
  school_id text collate "C",
  rows_read integer,
  primary key (county, ordinal)
);
create index read_audit_of_actor on read_audit (county, actor_id, ordinal desc);

create function read_audit_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'read_audit is append-only';
end $$;
create trigger read_audit_is_append_only before update or delete or truncate on read_audit
  for each statement execute function read_audit_is_append_only();
