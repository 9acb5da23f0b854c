create table user_tallies (
      pool_id text collate "C" not null references pools (id) on delete cascade,
      part bigint not null,
      users bigint not null,
      primary key (pool_id, part)
    ) ;
insert into user_tallies (pool_id, part, users) select pool_id, 0, users from user_counts;
drop table user_counts;
