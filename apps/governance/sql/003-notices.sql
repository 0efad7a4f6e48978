-- What a person has read, and when the person looked last: of one reader alone, and nothing that anybody decides by. No event.
create table notice_read (
  county text collate "C" not null,
  actor_id text collate "C" not null,
  -- Computed from events: it changes when the thing does, so that what moved is unread again.
  notice_id text collate "C" not null,
  read_at timestamptz not null,
  primary key (county, actor_id, notice_id)
);

create table visit_of_actor (
  county text collate "C" not null,
  actor_id text collate "C" not null,
  -- End of the visit before this one; null: this is the first.
  previous_end timestamptz,
  last_seen timestamptz not null,
  primary key (county, actor_id)
);
