#ifndef AFTERCARE_CSQLITE_SHIM_H
#define AFTERCARE_CSQLITE_SHIM_H

#include <sqlite3.h>

/* SQLITE_TRANSIENT is a cast that Swift can't import: SQLite makes its own copy of the bytes. */
static inline int aftercare_bind_text(sqlite3_stmt *statement, int index, const char *bytes, int count) {
  return sqlite3_bind_text(statement, index, bytes, count, SQLITE_TRANSIENT);
}

#endif
