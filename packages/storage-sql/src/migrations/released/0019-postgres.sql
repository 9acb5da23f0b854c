alter table grants add column assurance text collate "C";
