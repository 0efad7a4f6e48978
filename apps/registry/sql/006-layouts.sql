-- A county's own mappings of foreign layouts; every version stays, because an import keeps the one it was checked with.

create table layout (
  county text collate "C" not null,
  layout_id text collate "C" not null,
  version integer not null,
  kind text collate "C" not null,
  -- The mapping file, JSON.
  document text not null,
  primary key (county, layout_id, version)
);
