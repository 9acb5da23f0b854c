create table "auth_events" (
  "pool_id" text not null,
  "sub" text not null,
  "id" text not null,
  "version" integer not null,
  "created_at" integer not null,
  "record" text not null,
  "expires_at" integer not null,
  primary key ("pool_id", "sub", "id"),
  foreign key ("pool_id", "sub") references "users" ("pool_id", "sub") on delete cascade
) strict;
create index "auth_events_by_created_at" on "auth_events" ("pool_id", "sub", "created_at", "id");
create index "auth_events_by_expires_at" on "auth_events" ("pool_id", "expires_at");
create table "risk_configurations" (
  "pool_id" text not null,
  "client_id" text not null,
  "version" integer not null,
  "created_at" integer not null,
  "record" text not null,
  primary key ("pool_id", "client_id"),
  foreign key ("pool_id") references "pools" ("id") on delete cascade
) strict;
