alter table spent rename to one_time_ids;
drop index spent_by_pool_and_end;
create index one_time_ids_by_pool_and_end on one_time_ids (pool_id, expires_at);
alter table user_tallies rename to user_counts;
