private let jobs = "v1/projects/{project}/locations/{location}/jobs"
private let job = jobs + "/{job}"

/// Cloud Scheduler: jobs. No method returns an operation (cloudscheduler-1). Facts: docs/facts/cloudscheduler.md.
let schedulerRoutes: [Route] =
    locationRoutes("v1", .scheduler) + [
        Route("POST", jobs, .scheduler, createJob),
        Route("GET", jobs, .scheduler, query: ["pageSize", "pageToken"], listJobs),
        Route("GET", job, .scheduler, getJob),
        Route("PATCH", job, .scheduler, query: ["updateMask"], updateJob),
        Route("DELETE", job, .scheduler, deleteJob),
        Route("POST", job + ":pause", .scheduler, setJobState("ENABLED", to: "PAUSED", "PauseJobRequest")),
        Route("POST", job + ":resume", .scheduler, setJobState("PAUSED", to: "ENABLED", "ResumeJobRequest")),
        Route("POST", job + ":run", .scheduler, startJob),
    ]
