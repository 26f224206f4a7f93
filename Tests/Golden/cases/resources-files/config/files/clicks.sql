SELECT user, COUNT(*) AS clicks FROM `${project.id}.raw.clicks` WHERE text != '$${x}' AND bucket = '${pubsub_topics.events.name}' GROUP BY user
