import Text

private let rules = PolicyRules(allowsEveryone: false)

/// Cloud Resource Manager: projects and their policies, and the policies of what is above them and of billing accounts
/// (iam-37), of which any number stands for one. Facts: docs/facts/cloudresourcemanager.md.
let resourceManagerRoutes: [Route] =
    [
        Route("GET", "v1/projects/{project}", .resourceManager) { request, store in
            // In v1, the project number is a field of its own (cloudresourcemanager-1).
            Reply(body: [
                "createTime": .string(store.projectCreateTime(request.project) ?? request.now.rfc3339),
                "lifecycleState": "ACTIVE", "name": .string(request.project), "projectId": .string(request.project),
                "projectNumber": .string(store.projectNumber(request.project)),
            ])
        },
        Route("GET", "v3/projects/{project}", .resourceManager) { request, store in
            .message(store.project(request.project, request), "Project")
        },
        Route(
            "GET", "v3/projects:search", .resourceManager, query: ["query", "pageSize", "pageToken"], searchProjects),
    ]
    + policyRoutes("v1/projects/{project}", .resourceManager, readsWith: "POST", rules: rules) { request, _ in
        projectKey(request.project)
    }
    + policyRoutes("v3/projects/{project}", .resourceManager, readsWith: "POST", rules: rules) { request, _ in
        projectKey(request.project)
    }
    + policyRoutes("v3/folders/{folder}", .resourceManager, readsWith: "POST", rules: rules) { request, _ in
        "cloudresourcemanager/folders/" + request.variable("folder")
    }
    + policyRoutes("v3/organizations/{organization}", .resourceManager, readsWith: "POST", rules: rules) { request, _ in
        "cloudresourcemanager/organizations/" + request.variable("organization")
    }
    + policyRoutes("v1/billingAccounts/{account}", .billing, rules: rules) { request, _ in
        "cloudbilling/billingAccounts/" + request.variable("account")
    }

/// The key of a project's policy.
func projectKey(_ project: String) -> String { "cloudresourcemanager/projects/" + project }
