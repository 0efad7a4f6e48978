-- The log's name, which its keys and checkpoints carry; fixed with the first checkpoint.
alter table log add column origin text collate "C";
update log set origin = split_part(note, E'\n', 1) where size > 0;
alter table log add constraint log_has_origin check (size = 0 or origin is not null);

-- Every key the log's checkpoints are or were signed with. One that was replaced stays: old receipts need it.
create table log_key (
  county text collate "C" not null,
  -- 1 = the first.
  number integer not null check (number > 0),
  -- C2SP signed-note: name+hash+base64.
  verifier_key text collate "C" not null,
  from_size bigint not null check (from_size >= 0),
  -- null: in force.
  until_size bigint check (until_size >= from_size),
  constraint log_key_number primary key (county, number),
  constraint log_key_once unique (county, verifier_key)
);
