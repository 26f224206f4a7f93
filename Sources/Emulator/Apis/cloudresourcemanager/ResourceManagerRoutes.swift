import Text

private let rules = PolicyRules(allowsEveryone: false)

/// Cloud Resource Manager: projects and their policies. Facts: docs/facts/cloudresourcemanager.md.
let resourceManagerRoutes: [Route] =
    [
        Route("GET", "v1/projects/{project}", .resourceManager) { call, store in
            // v1 has the number as a string of its own (cloudresourcemanager-1).
            Reply(body: [
                "createTime": .string(store.projectCreateTime(call.project) ?? call.now.rfc3339),
                "lifecycleState": "ACTIVE", "name": .string(call.project), "projectId": .string(call.project),
                "projectNumber": .string(store.projectNumber(call.project)),
            ])
        },
        Route("GET", "v3/projects/{project}", .resourceManager) { call, store in
            .message(store.project(call.project, call), "Project")
        },
        Route(
            "GET", "v3/projects:search", .resourceManager, query: ["query", "pageSize", "pageToken"], searchProjects),
    ]
    + policyRoutes("v1/projects/{project}", .resourceManager, readsWith: "POST", rules: rules) { call, _ in
        projectKey(call.project)
    }
    + policyRoutes("v3/projects/{project}", .resourceManager, readsWith: "POST", rules: rules) { call, _ in
        projectKey(call.project)
    }

/// The key of a project's policy.
func projectKey(_ project: String) -> String { "cloudresourcemanager/projects/" + project }
