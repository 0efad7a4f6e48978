-- Since when the bus lacks records that were to be taken in from here on. It stays until somebody clears the place: a topic that
-- was made anew soon grows past it, and would then look as if nothing were missing.
alter table consumer_offset add column lost_at timestamptz;
