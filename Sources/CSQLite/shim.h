#include <sqlite3.h>

/* Variadic functions are not there in Swift. Must come before the first connection; of no effect afterwards. Without its
   statistics SQLite takes no lock for each allocation. */
static inline int sqlite3_without_statistics(void) { return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); }
