create table facts (
      name text collate "C" not null primary key,
      value text collate "C" not null
    ) ;
