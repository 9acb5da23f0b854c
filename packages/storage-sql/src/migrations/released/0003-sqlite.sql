create table user_tallies (
      pool_id text not null references pools (id) on delete cascade,
      part integer not null,
      users integer not null,
      primary key (pool_id, part)
    ) strict, without rowid;
insert into user_tallies (pool_id, part, users) select pool_id, 0, users from user_counts;
drop table user_counts;
