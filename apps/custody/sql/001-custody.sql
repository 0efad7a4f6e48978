-- The service's own view, written in the transaction of the events.

-- One row per subject whose erasure was asked for. subject: a surrogate id. step: how far it is. Nothing in it tells who the
-- person was.
create table erasure (
  county text collate "C" not null,
  subject uuid not null,
  kind text collate "C" not null,
  step text collate "C" not null check (step in ('requested', 'fenced', 'destroyed', 'certified')),
  -- null: known from a fence that was kept outside of a database that was restored
  reason text collate "C",
  document text,
  requested_by text,
  requested_at timestamptz,
  fenced_at timestamptz,
  destroyed_at timestamptz,
  certified_at timestamptz,
  last_readable date,
  imports uuid[] not null,
  keys jsonb not null,
  purged jsonb not null,
  resurrections jsonb not null,
  allowed_again jsonb,
  events jsonb not null,
  -- Position of its last event in this service's store, and of its first.
  position bigint not null,
  first_position bigint not null,
  primary key (county, subject)
);
create index erasure_in_order on erasure (county, first_position);
create index erasure_open on erasure (county, first_position) where step <> 'certified';
