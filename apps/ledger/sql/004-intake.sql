-- Where each partition of the bus goes on, written in the transaction of what was taken from it.
create table consumer_offset (
  county text collate "C" not null,
  topic text collate "C" not null,
  partition integer not null,
  next bigint not null check (next >= 0),
  primary key (county, topic, partition)
);

-- Messages that could not be read as public events. The id is made of what is kept, so one that comes again is the same row.
create table quarantine (
  county text collate "C" not null,
  id uuid not null,
  topic text collate "C" not null,
  partition integer,
  record_offset bigint,
  position bigint,
  event_id uuid,
  reason_code text collate "C" not null,
  reason_zh text not null,
  reason_en text not null,
  -- A message as the bus read it, or a record that the bus itself could not read.
  kept_as text collate "C" not null check (kept_as in ('message', 'record')),
  kept bytea storage extended not null,
  quarantined_at timestamptz not null,
  attempted_at timestamptz,
  attempt_code text collate "C",
  attempt_zh text,
  attempt_en text,
  state text collate "C" not null default 'waiting' check (state in ('waiting', 'replayed', 'superseded', 'discarded')),
  resolved_at timestamptz,
  resolved_by text,
  note text,
  primary key (county, id),
  constraint quarantine_is_resolved check ((state = 'waiting') = (resolved_at is null)),
  constraint quarantine_says_why check (state <> 'discarded' or (resolved_by is not null and length(note) > 0)),
  constraint quarantine_attempt check ((attempted_at is null) = (attempt_code is null))
);
create index quarantine_waiting on quarantine (county, event_id) where state = 'waiting';

-- What was signed is never changed or removed, by any program: the owner of the tables alone could, by taking the triggers away.
create function refuse_change_of_log() returns trigger language plpgsql as $$
begin
  raise exception '% rows are never changed or removed', tg_table_name using errcode = 'JH003';
end $$;
create trigger entry_is_append_only before update or delete or truncate on entry
  for each statement execute function refuse_change_of_log();
create trigger tile_is_kept before delete or truncate on tile
  for each statement execute function refuse_change_of_log();
create trigger log_is_kept before delete or truncate on log
  for each statement execute function refuse_change_of_log();
create trigger quarantine_is_kept before delete or truncate on quarantine
  for each statement execute function refuse_change_of_log();
create trigger entry_day_is_kept before delete or truncate on entry_day
  for each statement execute function refuse_change_of_log();

-- A tile only grows at its end, as the log does.
create function refuse_other_hashes() returns trigger language plpgsql as $$
begin
  raise exception 'a tile only grows at its end' using errcode = 'JH003';
end $$;
create trigger tile_only_grows before update on tile for each row
  when ((old.county, old.level, old.index) is distinct from (new.county, new.level, new.index)
    or substring(new.hashes for length(old.hashes)) is distinct from old.hashes)
  execute function refuse_other_hashes();

create function refuse_smaller_log() returns trigger language plpgsql as $$
begin
  raise exception 'a log and the number of its writer only grow' using errcode = 'JH003';
end $$;
create trigger log_only_grows before update on log for each row
  when (new.county <> old.county or new.size < old.size or new.epoch < old.epoch
    or (new.size = old.size and new.root is distinct from old.root))
  execute function refuse_smaller_log();

-- What is kept of a message stays what came.
create function refuse_other_message() returns trigger language plpgsql as $$
begin
  raise exception 'a quarantined message is not changed, and what was decided of it stands' using errcode = 'JH003';
end $$;
create trigger quarantine_keeps_its_message before update on quarantine for each row
  when ((old.county, old.id, old.topic, old.partition, old.record_offset, old.position, old.event_id, old.kept_as, old.quarantined_at)
      is distinct from (new.county, new.id, new.topic, new.partition, new.record_offset, new.position, new.event_id, new.kept_as, new.quarantined_at)
    or old.kept is distinct from new.kept or old.state <> 'waiting')
  execute function refuse_other_message();
