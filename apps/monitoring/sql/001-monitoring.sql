-- The service's own view, written in the transaction of the events.

create table month (
  county text collate "C" not null,
  -- `2019-10`
  month text collate "C" not null,
  school_year integer not null,
  ledger_size bigint not null,
  view_version integer not null,
  -- As in the event: [{id, stage, value, limit, status}], numbers as texts.
  figures jsonb not null,
  frozen_at timestamptz not null,
  event_id uuid not null,
  -- Position of the event in this service's store.
  position bigint not null,
  primary key (county, month)
);
