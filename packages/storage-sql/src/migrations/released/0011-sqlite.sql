create table "client_terms" (
  "pool_id" text not null,
  "client_id" text not null,
  "version" integer not null,
  "created_at" integer not null,
  "record" text not null,
  primary key ("pool_id", "client_id"),
  foreign key ("pool_id") references "pools" ("id") on delete cascade,
  foreign key ("client_id") references "clients" ("id") on delete cascade
) strict;
create index "client_terms_by_client_id" on "client_terms" ("client_id");
create table "branding_styles" (
  "pool_id" text not null,
  "client_id" text not null,
  "version" integer not null,
  "created_at" integer not null,
  "record" text not null,
  primary key ("pool_id", "client_id"),
  foreign key ("pool_id") references "pools" ("id") on delete cascade,
  foreign key ("client_id") references "clients" ("id") on delete cascade
) strict;
create index "branding_styles_by_client_id" on "branding_styles" ("client_id");
create table "branding_assets" (
  "pool_id" text not null,
  "client_id" text not null,
  "id" text not null,
  "version" integer not null,
  "created_at" integer not null,
  "record" text not null,
  primary key ("pool_id", "client_id", "id"),
  foreign key ("pool_id", "client_id") references "branding_styles" ("pool_id", "client_id") on delete cascade
) strict;
create table "ui_customizations" (
  "pool_id" text not null,
  "client_id" text not null,
  "version" integer not null,
  "created_at" integer not null,
  "record" text not null,
  primary key ("pool_id", "client_id"),
  foreign key ("pool_id") references "pools" ("id") on delete cascade
) strict;
create table "replicas" (
  "pool_id" text not null,
  "region_name" text not null,
  "version" integer not null,
  "created_at" integer not null,
  "record" text not null,
  primary key ("pool_id", "region_name"),
  foreign key ("pool_id") references "pools" ("id") on delete cascade
) strict;
