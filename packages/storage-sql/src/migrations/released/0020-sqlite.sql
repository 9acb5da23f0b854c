create table searched_values (
      pool_id text not null,
      "key" text not null,
      value text not null,
      sub text not null,
      primary key (pool_id, "key", value, sub)
    ) strict, without rowid;
insert into searched_values (pool_id, "key", value, sub)
      select pool_id, "key", value, sub from user_search order by pool_id, "key", value, sub;
drop table user_search;
alter table searched_values rename to user_search;
