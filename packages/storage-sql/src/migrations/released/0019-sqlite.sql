alter table grants add column assurance text;
