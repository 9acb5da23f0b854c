alter table pools add column deleted integer not null default 0;
