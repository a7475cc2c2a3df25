-- The rules of rules/bench/fc.rules for SQLite and DuckDB.
CREATE TABLE inp AS WITH RECURSIVE c(x, y) AS (
  SELECT a, a FROM part_of UNION SELECT b, b FROM part_of
  UNION SELECT c.x, p.b FROM c JOIN part_of p ON p.a = c.y) SELECT * FROM c;
CREATE TABLE subm AS WITH RECURSIVE c(x, y) AS (
  SELECT a, a FROM isa UNION SELECT b, b FROM isa
  UNION SELECT c.x, p.b FROM c JOIN isa p ON p.a = c.y) SELECT * FROM c;
CREATE TABLE subs AS WITH RECURSIVE c(x, y) AS (
  SELECT a, a FROM subisa UNION SELECT b, b FROM subisa
  UNION SELECT c.x, p.b FROM c JOIN subisa p ON p.a = c.y) SELECT * FROM c;
CREATE TABLE ino AS WITH RECURSIVE c(x, y) AS (
  SELECT a, a FROM op_part UNION SELECT b, b FROM op_part
  UNION SELECT c.x, p.b FROM c JOIN op_part p ON p.a = c.y) SELECT * FROM c;
CREATE INDEX inp_x ON inp(x, y);
CREATE INDEX subm_y ON subm(y, x);
CREATE INDEX subs_y ON subs(y, x);
CREATE INDEX ino_x ON ino(x, y);
CREATE INDEX fact_ms ON fact(m, s);
