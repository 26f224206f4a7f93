private let variables = "api/v4/projects/{project}/variables"
private let variable = variables + "/{key}"
private let state = "api/v4/projects/{project}/terraform/state/{name}"
private let notes = "api/v4/projects/{project}/merge_requests/{number}/notes"

private let group = "api/v4/projects/{project}/resource_groups/{key}"

/// GitLab: CI/CD variables of a project, its Terraform state store, the comments on its merge requests, and what a token
/// may ask about itself, its project and the order of its jobs. Facts: docs/facts/gitlab.md.
let gitlabRoutes: [Route] = [
    Route("GET", variables, .gitlab, listVariables),
    Route("POST", variables, .gitlab, createVariable),
    Route("GET", variable, .gitlab, getVariable),
    Route("PUT", variable, .gitlab, updateVariable),
    Route("DELETE", variable, .gitlab, deleteVariable),

    Route("GET", state, .gitlab, getState),
    Route("POST", state, .gitlab, postState),
    Route("DELETE", state, .gitlab, deleteState),
    Route("POST", state + "/lock", .gitlab, lockState),
    Route("DELETE", state + "/lock", .gitlab, unlockState),
    Route("GET", state + "/versions/{serial}", .gitlab, getStateVersion),
    Route("DELETE", state + "/versions/{serial}", .gitlab, deleteStateVersion),

    Route("GET", notes, .gitlab, listNotes),
    Route("POST", notes, .gitlab, createNote),
    Route("GET", notes + "/{note}", .gitlab, getNote),
    Route("PUT", notes + "/{note}", .gitlab, updateNote),
    Route("DELETE", notes + "/{note}", .gitlab, deleteNote),

    Route("GET", "api/v4/personal_access_tokens/self", .gitlab, getOwnToken),
    Route("GET", "api/v4/projects/{project}", .gitlab, getProject),
    Route("GET", group, .gitlab, getResourceGroup),
    Route("PUT", group, .gitlab, updateResourceGroup),
    Route("POST", "api/graphql", .gitlab, askGraphQL),
]
