create table "resource_servers" (
  "pool_id" text not null,
  "identifier" text not null,
  "version" integer not null,
  "created_at" integer not null,
  "record" text not null,
  primary key ("pool_id", "identifier"),
  foreign key ("pool_id") references "pools" ("id") on delete cascade
) strict;
