-- The service's own view, written in the transaction of the events.

create table draw (
  county text collate "C" not null,
  draw_id uuid not null,
  school_year integer not null,
  opened_at timestamptz not null,
  event_id uuid not null,
  -- Position of the event in this service's store.
  position bigint not null,
  primary key (county, draw_id)
);
create index draw_in_order on draw (county, position);
