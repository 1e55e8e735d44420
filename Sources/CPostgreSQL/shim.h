#ifndef AFTERCARE_CPOSTGRESQL_SHIM_H
#define AFTERCARE_CPOSTGRESQL_SHIM_H

#include <libpq-fe.h>

/* Fields of an error, whose names are characters. */
static inline const char *aftercare_sqlstate(const PGresult *result) {
  return PQresultErrorField(result, PG_DIAG_SQLSTATE);
}
static inline const char *aftercare_primary_message(const PGresult *result) {
  return PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
}

#endif
