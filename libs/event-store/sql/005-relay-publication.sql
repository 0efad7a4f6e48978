-- A publication under way, and until when its relay vouches for it. Who takes the lease of a relay that died in the middle
-- of one waits until then, so that two relays never publish at once.
create table relay_publication (
  topic text primary key,
  until timestamptz not null
);
