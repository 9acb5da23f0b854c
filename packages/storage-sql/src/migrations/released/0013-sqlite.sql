create table unique_names (
      pool_id text not null,
      value text not null,
      sub text not null,
      primary key (pool_id, value),
      foreign key (pool_id, sub) references users (pool_id, sub) on delete cascade
    ) strict, without rowid;
insert into unique_names (pool_id, value, sub)
      select pool_id, value, sub from user_names as name where not exists (
        select 1 from user_names as other
        where other.pool_id = name.pool_id and other.value = name.value and other.kind < name.kind
      );
drop table user_names;
alter table unique_names rename to user_names;
create index user_names_by_user on user_names (pool_id, sub);
