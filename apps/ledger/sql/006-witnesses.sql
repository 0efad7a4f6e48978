-- Those outside the county who keep the log's checkpoint, and how far each of them has signed it.
create table witness (
  county text collate "C" not null,
  -- C2SP tlog-cosignature: name+hash+base64.
  verifier_key text collate "C" not null,
  -- The newest checkpoint it cosigned, with its signature line; none with size 0.
  size bigint not null default 0 check (size >= 0),
  root bytea,
  checkpoint text,
  cosignature text,
  cosigned_at timestamptz,
  -- Since when it is asked, and when it last answered as it should.
  since timestamptz not null,
  reached_at timestamptz,
  -- Why the last try failed, and the size it says it holds.
  problem text collate "C",
  held_size bigint,
  constraint witness_key primary key (county, verifier_key),
  constraint witness_has_signed check (
    (size = 0) = (root is null) and (root is null) = (checkpoint is null) and (root is null) = (cosignature is null) and (root is null) = (cosigned_at is null)
  )
);
