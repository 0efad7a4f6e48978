-- The service's own view, written in the transaction of the events.

create table sample_stream (
  county text collate "C" not null,
  sample_stream_id uuid not null,
  school_year integer not null,
  opened_at timestamptz not null,
  event_id uuid not null,
  -- Position of the event in this service's store.
  position bigint not null,
  primary key (county, sample_stream_id)
);
create index sample_stream_in_order on sample_stream (county, position);
