alter table spent rename to one_time_ids;
alter index spent_pkey rename to one_time_ids_pkey;
drop index spent_by_pool_and_end;
create index one_time_ids_by_pool_and_end on one_time_ids (pool_id, expires_at);
alter table user_tallies rename to user_counts;
alter index user_tallies_pkey rename to user_counts_pkey;
