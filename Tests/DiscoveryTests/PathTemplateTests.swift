import Testing

@testable import Discovery

@Test(
    arguments: [
        ("v2/{name=projects/*/jobs/*}", "v2/projects/p/jobs/j", ["name": "projects/p/jobs/j"]),
        ("v2/{name=projects/*/jobs/*}:run", "v2/projects/p/jobs/j:run", ["name": "projects/p/jobs/j"]),
        ("b/{bucket}/o/{object}", "b/x/o/a%2Fb%20c", ["bucket": "x", "object": "a/b c"]),
        (
            "v1/{parent=projects/*/documents/**}/{id}", "v1/projects/p/documents/a/b/c",
            [
                "parent": "projects/p/documents/a/b", "id": "c",
            ]
        ),
        ("v1/{parent=projects/*/documents/**}", "v1/projects/p/documents/c", ["parent": "projects/p/documents/c"]),
        ("v3/projects:search", "v3/projects:search", [:]),
    ])
func aPathIsReadAndWritten(template: String, path: String, variables: [String: String]) throws {
    let template = try #require(PathTemplate(template))
    #expect(template.match(path[...]) == variables)
    #expect(template.expand(variables) == path)
    #expect(template.match(path[...] + "/more") == nil || template.text.contains("**"))
    #expect(Set(template.variables) == Set(variables.keys))
}

@Test(arguments: ["v2/projects/p/job/j", "v2/projects//jobs/j", "v2/projects/p/jobs", "v2/projects/p/jobs/j/", "", "/"])
func aPathOfAnotherShapeDoesNotMatch(path: String) throws {
    #expect(PathTemplate("v2/{name=projects/*/jobs/*}").map { $0.match(path[...]) } == .some(nil))
}

@Test(arguments: ["projects/p", "projects/p/jobs/j/x", "projects/../jobs/j", "projects/p/jobs/", "a/p/jobs/j", ""])
func aValueOfAnotherShapeMakesNoPath(value: String) throws {
    let template = try #require(PathTemplate("v2/{name=projects/*/jobs/*}"))
    #expect(template.expand(["name": value]) == nil)
    #expect(template.expand([:]) == nil)
}

@Test func aValueIsEscapedWhereItStands() throws {
    #expect(PathTemplate("b/{bucket}")?.expand(["bucket": "a/b?c"]) == "b/a%2Fb%3Fc")
    #expect(PathTemplate("v1/{name=topics/*}")?.expand(["name": "topics/a?b"]) == "v1/topics/a%3Fb")
}

@Test(arguments: ["{", "a/{b", "a/{}", "a}/b", "{a=**}/{b=**}", "{a}b", "a//b", "{a=}", "{a}:{b}", "a/", "*", "{a}/"])
func aBrokenTemplateIsNone(text: String) {
    #expect(PathTemplate(text) == nil)
}

@Test func twoStarsAreOneSegmentOrMore() throws {
    let template = try #require(PathTemplate("v1/{name=files/**}/{id}"))
    #expect(template.match("v1/files/a") == nil)
    #expect(template.match("v1/files/a/b") == ["name": "files/a", "id": "b"])
    #expect(template.match("v1/files/a//b") == nil)
}

@Test(arguments: [
    ("v2/{name=projects/*/jobs/*}:run", "v2/projects/*/jobs/*:run"), ("b/{bucket}/o/{object}", "b/*/o/*"),
    ("v1/{name=projects/*/repos/**}", "v1/projects/*/repos/**"), ("v3/projects:search", "v3/projects:search"),
])
func whatVariesIsAStar(template: String, pattern: String) {
    #expect(PathTemplate(template)?.pattern == pattern)
}
