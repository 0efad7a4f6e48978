-- An append answers with the position of each of its events, in their order: several commits that share one append
-- (a group) each learn their own last position. Otherwise the functions are those of 001.
drop function append_events_to_any_version;
drop function append_events;

create function append_events(
  the_county text, streams text[], expected integer[],
  streams_of_events text[], places integer[], steps integer[], previous_public_steps integer[],
  ids uuid[], types text[], bodies text[], metadatas text[], header_prefixes text[], public_bodies text[]
) returns bigint[] language plpgsql set search_path from current set plan_cache_mode to force_generic_plan as $$
declare
  versions integer[];
  public_versions integer[];
  conflict text;
  positions bigint[];
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
  select array_agg(position order by position) into positions from inserted;
  return positions;
end $$;

create function append_events_to_any_version(
  the_county text, streams text[], expected integer[],
  streams_of_events text[], places integer[], steps integer[], previous_public_steps integer[],
  ids uuid[], types text[], bodies text[], metadatas text[], header_prefixes text[], public_bodies text[]
) returns bigint[] language plpgsql set search_path from current as $$
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
