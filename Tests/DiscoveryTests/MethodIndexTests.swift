import Testing

@testable import Discovery

private let job = "projects/p/locations/l/jobs/j"

@Test(
    arguments: [
        ("run.v2", "GET", "/v2/\(job)", "projects.locations.jobs.get", ["name": job]),
        ("run.v2", "POST", "/v2/\(job):run", "projects.locations.jobs.run", ["name": job]),
        ("run.v2", "GET", "/v2/\(job):getIamPolicy", "projects.locations.jobs.getIamPolicy", ["resource": job]),
        ("storage.v1", "GET", "/storage/v1/b/x/o/a%2Fb", "objects.get", ["bucket": "x", "object": "a/b"]),
        ("storage.v1", "POST", "/storage/v1/b", "buckets.insert", [:]),
        (
            "secretmanager.v1", "GET", "/v1/projects/p/secrets/s/versions/latest:access",
            "projects.secrets.versions.access",
            [
                "name": "projects/p/secrets/s/versions/latest"
            ]
        ),
        ("cloudresourcemanager.v3", "GET", "/v3/projects:search", "projects.search", [:]),
    ])
func aRequestIsFound(
    api: String, verb: String, path: String, method: String, variables: [String: String]
) throws {
    let index = MethodIndex(try #require(GoogleAPI.named(api)))
    let match = try #require(index.match(verb, path))
    #expect("\(match.resource).\(match.method.name)" == method && match.variables == variables)
}

@Test func whatNoMethodAnswersIsNotFound() throws {
    let index = MethodIndex(try #require(GoogleAPI.named("storage.v1")))
    #expect(index.match("PUT", "/storage/v1/b") == nil)
    #expect(index.match("GET", "/b/x") == nil)
    #expect(index.match("GET", "/storage/v1/b/x/nothing") == nil)
}

/// Every method is found by a path expanded from its template.
@Test(arguments: GoogleAPI.knownNames)
func everyMethodIsFoundByItsOwnPath(name: String) throws {
    let api = try #require(GoogleAPI.named(name))
    let index = MethodIndex(api)
    for resource in api.resourceNames {
        for method in api.methods(of: resource) {
            let path = method.path.text.replacing("**", with: "x").replacing("*", with: "x")
            let values = Dictionary(
                uniqueKeysWithValues: method.path.variables.map { variable -> (String, String) in
                    let start = path.ranges(of: "{\(variable)=").first?.upperBound
                    return (variable, start.map { String(path[$0...].prefix { $0 != "}" }) } ?? "x")
                })
            let made = try #require(method.path.expand(values), "\(resource).\(method.name)")
            let found = try #require(index.match(method.verb, api.basePath + made), "\(made)")
            #expect(
                found.variables == values || found.method.path.text == method.path.text,
                "\(made) \(found.method.path.text) \(method.path.text)")
        }
    }
}
