-- Index of the first entry dated on each day (Asia/Shanghai, by the hashed header): where the log ended when a day was over.
create table entry_day (
  county text collate "C" not null,
  day date not null,
  first_index bigint not null,
  primary key (county, day)
);
insert into entry_day (county, day, first_index)
select county, (substring(header from '"time":"([^"]+)"')::timestamptz at time zone 'Asia/Shanghai')::date, min(index)
from entry group by 1, 2;
