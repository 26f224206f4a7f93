-- value_1: type
-- value_2: amount
-- value_3: coupon
-- value_4: shop
-- value_5: session
SELECT
  entity,
  COUNT(CASE WHEN at >= :as_of - 604800000000 AND CAST(value_1 AS VARCHAR) = 'purchase' THEN 1 END) AS "purchases",
  SUM(CASE WHEN value_2 >= 10 AND value_2 < 1000.0 AND CAST(value_1 AS VARCHAR) IN ('refund', 'charge''back') THEN value_2 END) AS "refunds",
  MAX_BY(value_3, CASE WHEN CAST(value_3 AS VARCHAR) <> 'none' AND value_4 IS NOT NULL AND value_3 IS NOT NULL THEN position END) AS "last_coupon",
  COUNT(CASE WHEN value_5 IS NULL THEN 1 END) AS "anonymous"
FROM events
WHERE at < :as_of
GROUP BY entity
ORDER BY entity
