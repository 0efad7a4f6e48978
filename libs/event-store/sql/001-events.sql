-- One service's events, and beside each its public form: the table is the outbox.
create table event (
  county text not null,
  -- Cache 1: positions are drawn in the order of the draws, which the readers' barrier relies on.
  position bigint generated always as identity (cache 1),
  stream text not null,
  version integer not null check (version > 0),
  -- Version of the stream's newest public event up to and including this one, 0 while there is none: the next append
  -- needs only the stream's last row to fill `versionprev`.
  public_version integer not null check (public_version between 0 and version),
  event_id uuid not null,
  type text not null,
  body text not null,
  metadata text not null,
  public_header text,
  public_body text,
  recorded_at timestamptz not null default clock_timestamp(),
  -- Position first: the relay reads all counties of the store in one order.
  constraint event_position primary key (position, county),
  constraint event_version unique (county, stream, version),
  constraint event_id unique (county, event_id),
  constraint event_public_form check ((public_header is null) = (public_body is null)),
  constraint event_public_version check ((public_header is not null) = (public_version = version))
);

create function refuse_change_of_event() returns trigger language plpgsql as $$
begin
  raise exception 'events are never changed or removed' using errcode = 'JH003';
end $$;
create trigger event_is_append_only before update or delete or truncate on event
  for each statement execute function refuse_change_of_event();

-- How far the relay has published. One relay per store serves all its counties, so the key is the topic.
create table relay_checkpoint (
  topic text primary key,
  position bigint not null
);

/*
 * Appends the events of one or more streams, all or nothing. Arrays `stream`, `expected` hold one element per stream;
 * the others one per event, in the order of their positions. `expected`: a version, or -1 any, -2 exists (none is 0).
 * `step`: the event's place among its stream's new events, from 1; `previous_public_step`: that of the nearest public
 * one before it in this call, null when there is none. Raises JH001 when a stream is not as expected.
 * A generic plan: the planner would plan each call anew for the length of its arrays, which took half of the time.
 */
create function append_events(
  the_county text, streams text[], expected integer[],
  streams_of_events text[], places integer[], steps integer[], previous_public_steps integer[],
  ids uuid[], types text[], bodies text[], metadatas text[], header_prefixes text[], public_bodies text[]
) returns bigint language plpgsql set search_path from current set plan_cache_mode to force_generic_plan as $$
declare
  versions integer[];
  public_versions integer[];
  conflict text;
  last_position bigint;
begin
  -- A statement of its own, before any position is drawn: readers wait for whoever holds this lock (19016 is the
  -- key space of appends, the table's oid the store). In an unreferenced CTE it would silently never be executed.
  perform pg_advisory_xact_lock_shared(19016, 'event'::regclass::oid::integer);

  select array_agg(version order by place), array_agg(public_version order by place),
    min(stream || ' is at version ' || version || ', expected ' || case wanted when -2 then 'an existing stream' else wanted::text end)
      filter (where (wanted >= 0 and wanted <> version) or (wanted = -2 and version = 0))
  into versions, public_versions, conflict
  from (
    select wanted.place, wanted.stream, wanted.version as wanted,
      coalesce(tip.version, 0) as version, coalesce(tip.public_version, 0) as public_version
    from unnest(streams, expected) with ordinality as wanted (stream, version, place)
    left join lateral (
      select e.version, e.public_version from event e
      where e.county = the_county and e.stream = wanted.stream order by e.version desc limit 1
    ) tip on true
  ) as streams_now;
  if conflict is not null then
    raise exception '%', conflict using errcode = 'JH001';
  end if;

  with inserted as (
    insert into event (county, stream, version, public_version, event_id, type, body, metadata, public_header, public_body)
    select the_county, n.stream, n.version, case when n.header_prefix is null then n.previous_public else n.version end,
      n.event_id, n.type, n.body, n.metadata,
      n.header_prefix || n.version || ',"versionprev":' || n.previous_public || '}', n.public_body
    from (
      select u.*, versions[u.place] + u.step as version,
        coalesce(versions[u.place] + u.previous_public_step, public_versions[u.place]) as previous_public
      from unnest(streams_of_events, places, steps, previous_public_steps, ids, types, bodies, metadatas, header_prefixes, public_bodies)
        with ordinality as u (stream, place, step, previous_public_step, event_id, type, body, metadata, header_prefix, public_body, ordinal)
    ) as n
    order by n.ordinal
    returning position
  )
  select max(position) into last_position from inserted;
  return last_position;
end $$;

/*
 * The same for an append of which a stream may have any version: another append that came first is no conflict for it,
 * so it looks again. A function of its own, because its subtransaction is not free. Streams with an exact expectation
 * are checked again each time and still end in JH001.
 */
create function append_events_to_any_version(
  the_county text, streams text[], expected integer[],
  streams_of_events text[], places integer[], steps integer[], previous_public_steps integer[],
  ids uuid[], types text[], bodies text[], metadatas text[], header_prefixes text[], public_bodies text[]
) returns bigint language plpgsql set search_path from current as $$
declare
  violated text;
begin
  -- Also here: the subtransactions below give their share of the lock back when they fail.
  perform pg_advisory_xact_lock_shared(19016, 'event'::regclass::oid::integer);
  for attempt in 1..100 loop
    begin
      return append_events(the_county, streams, expected, streams_of_events, places, steps, previous_public_steps,
        ids, types, bodies, metadatas, header_prefixes, public_bodies);
    exception when unique_violation then
      get stacked diagnostics violated = constraint_name;
      if violated <> 'event_version' then raise; end if;
    end;
  end loop;
  raise exception 'other appends kept coming first' using errcode = 'JH001';
end $$;
