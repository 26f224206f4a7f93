/// Every kind, in an order that is a valid serial order of any plan: dependencies first. `iam_member` stands here more
/// than once: workloads need their grants before they start, and invokers need a workload to be granted.
package let kinds: [Kind] = [
    .serviceEnabled,
    .artifactRepository,
    .serviceAccount,
    .customRole,
    .bucket,
    .managedFolder,
    .secret,
    .secretVersion,
    .projectGrant,
    .dataGrant,
    .runService,
    .runJob,
    .invoker,
    .schedulerJob,
    .notificationChannel,
    .uptimeCheck,
    .alertPolicy,
    .gitlabVariable,
]
