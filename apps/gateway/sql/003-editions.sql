-- The view is kept in editions: schemas gateway_a and gateway_b (the live one and the one being made), gateway_past_1 to _3
-- (days gone by). Their tables are made by view/*.sql. What stood here is projected again from the ledger.
drop table view_position, watermark, fact, source_file, school, school_conditions, class, student_year, departure, care_year, teacher_year,
  teacher_count, cohort_count, county_figures;

-- until_index: ledger size at which a past edition is whole. as_of: the day it was made for; a day at whose end the ledger had
-- the same size is served by it too. build: new with each filling, so that nobody takes one for another.
create table edition (
  county text collate "C" not null,
  slot text collate "C" not null,
  purpose text collate "C" not null check (purpose in ('live', 'building', 'past')),
  view_version int not null,
  build bigint generated always as identity,
  as_of date,
  until_index bigint,
  digest text collate "C",
  primary key (county, slot),
  check ((purpose = 'past') = (until_index is not null) and (purpose = 'past') = (as_of is not null))
);
create unique index edition_live on edition (county) where purpose = 'live';
create unique index edition_building on edition (county) where purpose = 'building';

-- How rebuilds ended, the newest per county. compared_at: ledger index at which former and new were compared; null: not compared.
create table rebuild (
  county text collate "C" primary key,
  finished_at timestamptz not null,
  view_version int not null,
  former_version int,
  compared_at bigint,
  former_digest text collate "C",
  digest text collate "C",
  failure text
);
