private let variables = "api/v4/projects/{project}/variables"
private let variable = variables + "/{key}"

/// GitLab: CI/CD variables of a project. Facts: docs/facts/gitlab.md.
let gitlabRoutes: [Route] = [
    Route("GET", variables, .gitlab, listVariables),
    Route("POST", variables, .gitlab, createVariable),
    Route("GET", variable, .gitlab, getVariable),
    Route("PUT", variable, .gitlab, updateVariable),
    Route("DELETE", variable, .gitlab, deleteVariable),
]
