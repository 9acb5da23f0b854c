alter table user_names drop constraint user_names_pool_id_sub_fkey;
alter table user_search drop constraint user_search_pool_id_sub_fkey;
