import Testing

@testable import Discovery

@Test func aResourceIsToldApart() throws {
    let api = smallAPI(
        schemas: [
            "Job x.Job;name s *", "List -;jobs [@Job;others [s;nextPageToken s", "Op -;done b;response o;error o",
            "Make -;job @Job;jobId s;extraMask m",
        ],
        resources: [
            "projects.jobs;create POST v1/{parent=projects/*}/jobs Job Op;?jobId s +;?requestId s;"
                + "delete DELETE v1/{name=projects/*/jobs/*} - Op;get GET v1/{name=projects/*/jobs/*} - Job;"
                + "list GET v1/{parent=projects/*}/jobs - List;?pageToken s;?view #;broken GET;?x s"
        ])
    let jobs = try #require(api.resource("projects.jobs"))
    #expect(jobs.methods.map(\.name) == ["create", "delete", "get", "list"])
    #expect(jobs.schema == "Job" && jobs.listField == "jobs" && jobs.isPaged && jobs.idPlace == .query("jobId"))
    #expect(jobs.patch == nil && jobs.update == nil)
    let create = try #require(jobs.create)
    #expect(create.parameter("jobId") == Parameter(name: "jobId", type: .string, isRequired: true))
    #expect(jobs.list?.parameter("view")?.type == .enumeration("projects.jobs.list.view"))
    #expect(api.operation(of: create) == .longRunning)
    #expect(jobs.get.map(api.operation) == .some(nil))
    #expect(api.resource("projects") == nil)
}

@Test func anIDStandsWhereTheRequestHasRoom() throws {
    func place(_ create: String) throws -> IDPlace? {
        let api = smallAPI(
            schemas: ["Job -;name s", "Make -;job @Job;jobId s"],
            resources: ["jobs;create \(create);get GET v1/{name=jobs/*} - Job"])
        return try #require(api.resource("jobs")).idPlace
    }
    #expect(try place("POST v1/jobs Job Job;?requestId s;?nameId s") == .query("nameId"))
    #expect(try place("POST v1/jobs Job Job;?aId s;?bId s") == .body)
    #expect(try place("POST v1/jobs Job Job;?requestId s") == .body)
    #expect(try place("POST v1/jobs Make Job") == .request("jobId"))
    #expect(try place("PUT v1/{job=jobs/*} Job Job") == .path)
}

@Test func aMaskStandsInTheQueryOrBesideTheThing() throws {
    func place(_ patch: String) throws -> MaskPlace? {
        let api = smallAPI(
            schemas: ["Job -;name s;fields m", "Change -;job @Job;fieldMask m"],
            resources: ["jobs;get GET v1/{name=jobs/*} - Job;patch \(patch)"])
        return api.maskPlace(of: try #require(api.resource("jobs")?.patch), around: "Job")
    }
    #expect(try place("PATCH v1/{name=jobs/*} Job Job;?updateMask m;?clearMask m") == .query("updateMask"))
    #expect(try place("PATCH v1/{name=jobs/*} Job Job;?mask m") == .query("mask"))
    #expect(try place("PATCH v1/{name=jobs/*} Job Job;?mask s") == nil)
    #expect(try place("PATCH v1/{name=jobs/*} Change Job") == .request("fieldMask"))
}

@Test func aListMayHoldAShorterMessage() throws {
    func field(_ list: String) throws -> String? {
        let api = smallAPI(
            schemas: ["Job -;name s", "List -;\(list);next s"],
            resources: ["jobs;get GET v1/{name=jobs/*} - Job;list GET v1/jobs - List"])
        return try #require(api.resource("jobs")).listField
    }
    #expect(try field("jobs [@Job;old [@Old") == "jobs")
    #expect(try field("short [@;names [s") == "short")
    #expect(try field("short [@;warnings [@") == nil)
    #expect(try field("jobs [@Job;old [@Job") == nil)
}
