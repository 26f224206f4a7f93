-- value_1: x
-- value_2: kind
SELECT
  entity,
  COUNT(*) AS "n",
  COUNT(value_1) AS "with_x",
  COUNT(DISTINCT value_2) AS "kinds",
  SUM(value_1) AS "sum",
  AVG(value_1) AS "mean",
  MIN(value_1) AS "min",
  MAX(value_1) AS "max",
  STDDEV_SAMP(value_1) AS "stddev",
  MIN_BY(value_2, CASE WHEN value_2 IS NOT NULL THEN position END) AS "first",
  MAX_BY(value_2, CASE WHEN value_2 IS NOT NULL THEN position END) AS "last",
  PERCENTILE_CONT(value_1, 0.5) AS "median"
FROM events
WHERE at < :as_of
GROUP BY entity
ORDER BY entity
