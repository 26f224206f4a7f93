-- value_1: x ); DELETE FROM events --
-- value_2: entity
SELECT
  entity,
  SUM(value_1) AS "a""; DROP TABLE events; --",
  MAX_BY(value_2, CASE WHEN value_2 IS NOT NULL THEN position END) AS "select"
FROM events
WHERE at < :as_of
GROUP BY entity
ORDER BY entity
