private let services = "v2/projects/{project}/locations/{location}/services"
private let service = services + "/{service}"
private let jobs = "v2/projects/{project}/locations/{location}/jobs"
private let job = jobs + "/{job}"
private let executions = job + "/executions"
private let execution = executions + "/{execution}"
private let revisions = service + "/revisions"
private let operations = "v2/projects/{project}/locations/{location}/operations"
private let operation = operations + "/{operation}"
private let mappings = "apis/domains.cloudrun.com/v1/namespaces/{project}/domainmappings"
private let paging: Set = ["pageSize", "pageToken", "showDeleted"]

/// Cloud Run: services and their revisions, jobs and their executions, operations. Facts: docs/facts/run.md.
let runRoutes: [Route] =
    [
        Route("POST", services, .run, query: ["serviceId", "validateOnly"], RunKind.service.create),
        Route("GET", services, .run, query: paging, listRunServices),
        Route("GET", service, .run, RunKind.service.get),
        Route(
            "PATCH", service, .run, query: ["updateMask", "allowMissing", "validateOnly", "forceNewRevision"],
            RunKind.service.update),
        Route("DELETE", service, .run, query: ["etag", "validateOnly"], RunKind.service.delete),

        Route("POST", jobs, .run, query: ["jobId", "validateOnly"], RunKind.job.create),
        Route("GET", jobs, .run, query: paging, RunKind.job.list),
        Route("GET", job, .run, RunKind.job.get),
        // A job's update has no mask: an omitted field is reset (run-8).
        Route("PATCH", job, .run, query: ["allowMissing", "validateOnly"], RunKind.job.update),
        Route("DELETE", job, .run, query: ["etag", "validateOnly"], RunKind.job.delete),
        Route("POST", job + ":run", .run, runJob),
        Route("GET", executions, .run, query: paging, listExecutions),
        Route("GET", execution, .run, getExecution),
        Route("DELETE", execution, .run, query: ["etag", "validateOnly"], deleteExecution),
        Route("POST", execution + ":cancel", .run, cancelExecution),
        Route("GET", execution + "/tasks", .run, query: paging, listTasks),
        Route("GET", execution + "/tasks/{task}", .run, getTask),

        Route("GET", revisions, .run, query: paging, listRevisions),
        Route("GET", revisions + "/{revision}", .run, getRevision),
        Route("DELETE", revisions + "/{revision}", .run, query: ["etag", "validateOnly"], deleteRevision),

        Route("GET", operations, .run, query: ["filter", "pageSize", "pageToken"], listRunOperations),
        Route("DELETE", operation, .run, deleteRunOperation),
        Route("GET", operation, .run) { request, store throws(Failure) in
            try store.poll("\(request.parent)/operations/\(request.variable("operation"))", api: .run)
        },
        Route("POST", operation + ":wait", .run) { request, store throws(Failure) in
            _ = try request.message("WaitOperationRequest")
            return try store.poll(
                "\(request.parent)/operations/\(request.variable("operation"))", api: .run, waits: true)
        },
    ]
    // Only v1 lists the locations (run-58).
    + locationRoutes("v1", .run).filter { !$0.template.hasSuffix("}") }
    + policyRoutes(service, .run, RunKind.service.policyKey)
    + policyRoutes(job, .run, RunKind.job.policyKey)
    // The same objects at both paths (run-67).
    + [mappings, "v1/projects/{project}/locations/{location}/domainmappings"].flatMap { mappings in
        [
            Route("POST", mappings, .oldRun, createDomainMapping),
            Route("GET", mappings, .oldRun, listDomainMappings),
            Route("GET", mappings + "/{domain}", .oldRun, getDomainMapping),
            Route("DELETE", mappings + "/{domain}", .oldRun, deleteDomainMapping),
        ]
    }
