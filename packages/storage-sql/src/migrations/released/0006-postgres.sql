alter table pools add column deleted bigint not null default 0;
