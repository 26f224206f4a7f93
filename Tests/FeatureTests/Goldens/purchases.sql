-- value_1: amount
-- value_2: country
SELECT
  entity,
  COUNT(CASE WHEN at >= :as_of - 604800000000 THEN 1 END) AS "purchases_7d",
  SUM(CASE WHEN at >= :as_of - 2592000000000 THEN value_1 END) AS "spend_30d",
  MAX_BY(value_2, CASE WHEN value_2 IS NOT NULL THEN position END) AS "last_country",
  PERCENTILE_CONT(value_1, 0.95) AS "p95"
FROM events
WHERE at < :as_of
GROUP BY entity
ORDER BY entity
