-- Bytes of the files that are kept as evidence, in pieces, so that neither a statement nor a row grows with the file. The hash that
-- counts stands in the event; here it tells a repeated upload from another file under the same id.
create table evidence_file (
  county text collate "C" not null,
  evidence_id text collate "C" not null,
  file_hash text collate "C" not null,
  pieces integer not null,
  primary key (county, evidence_id)
);

-- Of a file with personal data each piece is sealed under the file's own key: destroyed, nothing of it can be read.
create table evidence_piece (
  county text collate "C" not null,
  evidence_id text collate "C" not null,
  piece integer not null,
  plain bytea,
  sealed text collate "C",
  primary key (county, evidence_id, piece),
  foreign key (county, evidence_id) references evidence_file (county, evidence_id) on delete cascade,
  check ((plain is null) <> (sealed is null))
);
