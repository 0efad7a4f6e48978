-- Keys are ASCII and compared by byte: ICU's comparison costs several times as much and orders nothing that is shown.

-- One Merkle log per county.
create table log (
  county text collate "C" primary key,
  -- Grows when a writer takes over; the one before it finds another number and stops.
  epoch bigint not null,
  size bigint not null check (size >= 0),
  -- The newest signed checkpoint, over exactly `size` entries; none while the log is empty.
  root bytea,
  note text,
  signed_at timestamptz,
  constraint log_is_signed check ((size = 0) = (root is null) and (root is null) = (note is null) and (note is null) = (signed_at is null))
);

-- header and body are the published bytes: text, because jsonb would not give them back.
create table entry (
  county text collate "C" not null,
  index bigint not null,
  event_id uuid not null,
  source text collate "C" not null,
  stream text collate "C" not null,
  version bigint not null,
  version_prev bigint not null,
  header text not null,
  body text not null,
  position bigint not null,
  recorded_at timestamptz not null,
  constraint entry_index primary key (county, index),
  constraint entry_event_id unique (county, event_id),
  -- One successor for each event of a stream, and one first event: a stream cannot fork.
  constraint entry_place unique (county, source, stream, version_prev)
);

-- Public events whose predecessor in their stream has not arrived yet.
create table parked (
  county text collate "C" not null,
  source text collate "C" not null,
  stream text collate "C" not null,
  version bigint not null,
  version_prev bigint not null,
  event_id uuid not null,
  header text not null,
  body text not null,
  position bigint not null,
  recorded_at timestamptz not null,
  parked_at timestamptz not null,
  constraint parked_place primary key (county, source, stream, version_prev),
  constraint parked_event_id unique (county, event_id)
);

-- 256 hashes of 32 bytes, or fewer on the right edge. Hashes don't compress.
create table tile (
  county text collate "C" not null,
  level smallint not null,
  index bigint not null,
  hashes bytea storage external not null check (length(hashes) between 32 and 8192 and length(hashes) % 32 = 0),
  primary key (county, level, index)
);

-- Position of the newest message taken from a topic, written with its effects.
create table topic_offset (
  county text collate "C" not null,
  topic text collate "C" not null,
  position bigint not null,
  primary key (county, topic)
);
