/// Every kind, in an order that is a valid serial order for any plan: dependencies first. `iam_member` is listed more
/// than once: workloads need their grants before they start, and a grant to invokers needs an existing workload.
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
    .runDomainMapping,
    .invoker,
    .schedulerJob,
    .notificationChannel,
    .uptimeCheck,
    .alertPolicy,
    .gitlabVariable,
]
