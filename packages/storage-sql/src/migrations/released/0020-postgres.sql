create table searched_values (
      pool_id text collate "C" not null,
      "key" text collate "C" not null,
      value text collate "C" not null,
      sub text collate "C" not null,
      primary key (pool_id, "key", value, sub)
    );
insert into searched_values (pool_id, "key", value, sub)
      select pool_id, "key", value, sub from user_search order by pool_id, "key", value, sub;
drop table user_search;
alter table searched_values rename to user_search;
alter index searched_values_pkey rename to user_search_pkey;
