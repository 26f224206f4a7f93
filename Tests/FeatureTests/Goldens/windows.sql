-- value_1: x
-- value_2: kind
SELECT
  entity,
  COUNT(*) AS "n_1d",
  COUNT(CASE WHEN at >= :as_of - 3600000000 THEN 1 END) AS "n_1h",
  COUNT(CASE WHEN at >= :as_of - 3600000000 THEN value_1 END) AS "x_1h",
  COUNT(DISTINCT CASE WHEN at >= :as_of - 3600000000 THEN value_2 END) AS "kinds_1h",
  SUM(value_1) AS "sum_1d",
  MAX_BY(value_2, CASE WHEN at >= :as_of - 3600000000 AND value_2 IS NOT NULL THEN position END) AS "last_1h",
  MIN_BY(value_2, CASE WHEN value_2 IS NOT NULL THEN position END) AS "first_1d",
  PERCENTILE_CONT(CASE WHEN at >= :as_of - 3600000000 THEN value_1 END, 0.0) AS "p0_1h"
FROM events
WHERE at < :as_of AND at >= :as_of - 86400000000
GROUP BY entity
ORDER BY entity
