create index grants_by_pool_and_end on grants (pool_id, expires_at);
drop index grants_by_end;
create index spent_by_pool_and_end on spent (pool_id, expires_at);
drop index spent_by_end;
