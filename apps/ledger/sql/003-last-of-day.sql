-- Index of the last entry dated on each day: where the log ended for whoever looks at that day, also after a clock was set
-- forward and back, and where an import went on past midnight.
alter table entry_day add column last_index bigint;
update entry_day set last_index = found.last_index
from (
  select county, (substring(header from '"time":"([^"]+)"')::timestamptz at time zone 'Asia/Shanghai')::date as day, max(index) as last_index
  from entry group by 1, 2
) as found
where found.county = entry_day.county and found.day = entry_day.day;
alter table entry_day alter column last_index set not null;
