-- The events of many streams in one round trip. A plan made while the table is small reads it from end to end and is kept
-- while the table grows: only indexes may be used.
create function events_of_streams(the_county text, streams text[]) returns setof event
  language sql stable set search_path from current set enable_seqscan = off
as $$
  select event.* from event where county = the_county and stream = any(streams) order by stream, version
$$;
