create table "devices" (
  "pool_id" text not null,
  "sub" text not null,
  "device_key" text not null,
  "version" integer not null,
  "created_at" integer not null,
  "record" text not null,
  primary key ("pool_id", "sub", "device_key"),
  foreign key ("pool_id", "sub") references "users" ("pool_id", "sub") on delete cascade
) strict;
alter table grants add column refresh_ended_at integer;
alter table grants add column device_key text;
alter table grants add column session text;
