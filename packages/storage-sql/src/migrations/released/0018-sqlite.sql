create table "import_jobs" (
  "pool_id" text not null,
  "id" text not null,
  "version" integer not null,
  "created_at" integer not null,
  "record" text not null,
  primary key ("pool_id", "id"),
  foreign key ("pool_id") references "pools" ("id") on delete cascade
) strict;
create index "import_jobs_by_created_at" on "import_jobs" ("pool_id", "created_at", "id");
create table "import_parts" (
  "pool_id" text not null,
  "job_id" text not null,
  "name" text not null,
  "version" integer not null,
  "created_at" integer not null,
  "record" text not null,
  primary key ("pool_id", "job_id", "name"),
  foreign key ("pool_id", "job_id") references "import_jobs" ("pool_id", "id") on delete cascade
) strict;
