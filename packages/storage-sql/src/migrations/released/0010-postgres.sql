create table "devices" (
  "pool_id" text collate "C" not null,
  "sub" text collate "C" not null,
  "device_key" text collate "C" not null,
  "version" bigint not null,
  "created_at" bigint not null,
  "record" text collate "C" not null,
  primary key ("pool_id", "sub", "device_key"),
  foreign key ("pool_id", "sub") references "users" ("pool_id", "sub") on delete cascade
);
alter table grants add column refresh_ended_at bigint;
alter table grants add column device_key text collate "C";
alter table grants add column session text collate "C";
