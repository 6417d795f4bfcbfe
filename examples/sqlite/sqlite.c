// SQLite with a shop's database: at start-up SQL makes tables, rows and indexes in memory and prepares the queries; the run asks them.
#include <stdio.h>
#include <string.h>

#include "wizer.h"
#include "sqlite3.h"

// Numbers drawn by a fixed recurrence: the rows are the same every time.
#define DRAW(count) \
  "WITH RECURSIVE n(i, r) AS (SELECT 1, 1 UNION ALL SELECT i + 1, (r * 1103515245 + 12345) % 2147483648 FROM n WHERE i < " count ")"

static const char *const schema =
    "CREATE TABLE city (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, country TEXT NOT NULL);"
    "CREATE TABLE customer (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, city INTEGER NOT NULL REFERENCES city);"
    "CREATE TABLE product (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, cents INTEGER NOT NULL CHECK (cents > 0));"
    "CREATE TABLE sale (id INTEGER PRIMARY KEY, customer INTEGER NOT NULL REFERENCES customer, day TEXT NOT NULL);"
    "CREATE TABLE line (sale INTEGER NOT NULL REFERENCES sale, product INTEGER NOT NULL REFERENCES product, number INTEGER NOT NULL,"
    "  PRIMARY KEY (sale, product)) WITHOUT ROWID;"
    "CREATE VIEW turnover AS SELECT sale.customer, sale.day, line.product, line.number, line.number * product.cents AS cents"
    "  FROM sale JOIN line ON line.sale = sale.id JOIN product ON product.id = line.product;"

    "INSERT INTO city (name, country) VALUES ('Athens','GR'),('Bergen','NO'),('Cork','IE'),('Delft','NL'),('Essen','DE'),('Faro','PT'),"
    "  ('Ghent','BE'),('Haarlem','NL'),('Innsbruck','AT'),('Jena','DE'),('Krakow','PL'),('Lyon','FR'),('Malaga','ES'),('Nantes','FR'),"
    "  ('Oulu','FI'),('Porto','PT'),('Riga','LV'),('Siena','IT'),('Tartu','EE'),('Uppsala','SE');"
    "WITH given(name) AS (VALUES ('Ada'),('Bruno'),('Clara'),('David'),('Elin'),('Felix'),('Greta'),('Hugo'),('Ines'),('Jonas'),"
    "  ('Karin'),('Luca'),('Marta'),('Nils'),('Olga'),('Pavel'),('Rosa'),('Sven'),('Tilda'),('Viktor')),"
    "family(name) AS (VALUES ('Adler'),('Berg'),('Costa'),('Dubois'),('Evans'),('Ferrari'),('Garcia'),('Hansen'),('Ivanov'),('Jansen'),"
    "  ('Kowalski'),('Lindgren'),('Moreau'),('Novak'),('Olsen'),('Pereira'),('Rossi'),('Silva'),('Tamm'),('Virtanen'))"
    "INSERT INTO customer (name, city) SELECT given.name || ' ' || family.name,"
    "  row_number() OVER (ORDER BY family.name, given.name) * 7919 % 101 % 20 + 1 FROM given, family;"
    "WITH stuff(name) AS (VALUES ('oak'),('steel'),('glass'),('linen'),('cork')),"
    "thing(name) AS (VALUES ('lamp'),('chair'),('table'),('shelf'),('frame'),('bench'),('stool'),('box')),"
    "size(name) AS (VALUES ('small'),('medium'),('large'),('giant'))"
    "INSERT INTO product (name, cents) SELECT size.name || ' ' || stuff.name || ' ' || thing.name,"
    "  990 + row_number() OVER (ORDER BY stuff.name, thing.name, size.name) * 7919 % 19001 FROM stuff, thing, size;"
    DRAW("3000") "INSERT INTO sale (customer, day)"
    "  SELECT r / 65536 % 400 + 1, date('2025-01-01', '+' || (i * 365 / 3001) || ' days') FROM n;"
    DRAW("8000") "INSERT OR IGNORE INTO line SELECT (i * 3 - 1) / 8 + 1, r / 65536 % 160 + 1, r / 4096 % 5 + 1 FROM n;"

    "CREATE INDEX customer_city ON customer (city, name); CREATE INDEX sale_customer ON sale (customer, day);"
    "CREATE INDEX sale_day ON sale (day); CREATE INDEX line_product ON line (product, number); ANALYZE;";

static const char *const queries[] = {
    "SELECT (SELECT count(*) FROM customer) || ' customers', (SELECT count(*) FROM product) || ' products',"
    "  (SELECT count(*) FROM sale) || ' sales', (SELECT count(*) FROM line) || ' lines'",
    "SELECT 'customer', customer.name, sum(cents) / 100 FROM turnover JOIN customer ON customer.id = turnover.customer"
    "  WHERE customer.city = (SELECT id FROM city WHERE name = 'Porto') GROUP BY customer.id ORDER BY 3 DESC, 2 LIMIT 3",
    "SELECT 'day', sale.day, count(*) FROM sale JOIN line ON line.sale = sale.id WHERE sale.day BETWEEN '2025-12-01' AND '2025-12-24'"
    "  GROUP BY sale.day ORDER BY 3 DESC, 2 LIMIT 3",
    "SELECT 'product', product.name, sum(number) FROM product JOIN line ON line.product = product.id WHERE product.name LIKE '% oak lamp'"
    "  GROUP BY product.id ORDER BY 3 DESC, 2 LIMIT 3",
};
enum { QUERIES = sizeof queries / sizeof *queries };

static sqlite3 *database;
static sqlite3_stmt *prepared[QUERIES];

static void check(int code) {
  if (code == SQLITE_OK) return;
  fprintf(stderr, "%s\n", sqlite3_errmsg(database));
  exit(1);
}

static void set_up(void) {
  check(sqlite3_open(":memory:", &database));
  check(sqlite3_exec(database, schema, NULL, NULL, NULL));
  for (int i = 0; i < QUERIES; i++) check(sqlite3_prepare_v3(database, queries[i], -1, SQLITE_PREPARE_PERSISTENT, &prepared[i], NULL));
}
WIZER_INIT(set_up)

int main(void) {
  for (int i = 0; i < QUERIES; i++) {
    while (sqlite3_step(prepared[i]) == SQLITE_ROW)
      for (int column = 0, columns = sqlite3_column_count(prepared[i]); column < columns; column++)
        printf("%s%s", (const char *)sqlite3_column_text(prepared[i], column), column + 1 < columns ? ", " : "\n");
    check(sqlite3_reset(prepared[i]));
  }
}

// The part of an operating system that a database in memory asks for: no files, no clock, and the same random numbers every time.
static int no_file(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *out_flags) {
  (void)vfs, (void)name, (void)flags, (void)out_flags;
  file->pMethods = NULL;
  return SQLITE_CANTOPEN;
}

static int same_name(sqlite3_vfs *vfs, const char *name, int size, char *out) {
  (void)vfs;
  return sqlite3_snprintf(size, out, "%s", name) ? SQLITE_OK : SQLITE_ERROR;
}

static int no_randomness(sqlite3_vfs *vfs, int size, char *out) {
  (void)vfs;
  memset(out, 0, (size_t)size);
  return size;
}

int sqlite3_os_init(void) {
  static sqlite3_vfs none = {.iVersion = 1, .szOsFile = sizeof(sqlite3_file), .mxPathname = 64, .zName = "none",
                             .xOpen = no_file, .xFullPathname = same_name, .xRandomness = no_randomness};
  return sqlite3_vfs_register(&none, 1);
}

int sqlite3_os_end(void) { return SQLITE_OK; }
