create table facts (
      name text not null primary key,
      value text not null
    ) strict, without rowid;
