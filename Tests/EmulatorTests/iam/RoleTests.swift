import Text
import Testing

@testable import Emulator

private let rolesUrl = "https://iam.googleapis.com/v1/projects/acme-ml/roles"
private let lister: JSONValue = [
    "roleId": "bucket.list",
    "role": ["title": "Names", "includedPermissions": ["storage.objects.list"], "stage": "GA", "description": "d"],
]

@Test func aRoleIsMadeChangedAndListed() {
    var cloud = TestCloud()
    let url = rolesUrl + "/bucket.list"
    #expect(cloud.call("GET", url).status == 404)
    let made = cloud.call("POST", rolesUrl, lister)
    #expect(made.status == 200 && made.body["name"] == "projects/acme-ml/roles/bucket.list")
    #expect(cloud.call("GET", url).body == made.body)
    #expect(cloud.call("POST", rolesUrl, lister).status == 409)
    let changed = cloud.call("PATCH", url + "?updateMask=title", ["title": "Other", "description": "not masked"])
    #expect(changed.body["title"] == "Other" && changed.body["description"] == "d")
    #expect(cloud.call("PATCH", url, ["title": "x", "etag": "c3RhbGU="]).status == 409)
    let basic = cloud.call("GET", rolesUrl).body["roles"]?.array
    #expect(basic?.count == 1 && basic?[0]["includedPermissions"] == nil)
    let full = cloud.call("GET", rolesUrl + "?view=FULL").body["roles"]?.array
    #expect(full?[0]["includedPermissions"] == ["storage.objects.list"])
}

/// iam-20
@Test func aDeletedRoleKeepsItsId() {
    var cloud = TestCloud()
    let url = rolesUrl + "/bucket.list"
    cloud.call("POST", rolesUrl, lister)
    #expect(cloud.call("DELETE", url).body["deleted"] == true)
    #expect(cloud.call("GET", url).body["deleted"] == true)
    #expect(cloud.call("GET", rolesUrl).body["roles"] == nil)
    #expect(cloud.call("GET", rolesUrl + "?showDeleted=true").body["roles"]?.array?.count == 1)
    #expect(cloud.call("POST", rolesUrl, lister).body["error", "message"]?.string?.contains("deleted state") == true)
    #expect(cloud.call("PATCH", url, ["title": "x"]).status == 400)
    #expect(cloud.call("POST", url + ":undelete", [:]).body["deleted"] == nil)
    #expect(cloud.call("POST", url + ":undelete", [:]).status == 400)
}

@Test(arguments: ["ab", "a-b-c", "", String(repeating: "x", count: 65)])
func roleIdsAreChecked(id: String) {
    var cloud = TestCloud()
    #expect(cloud.call("POST", rolesUrl, ["roleId": .string(id), "role": ["title": "x"]]).status == 400)
}

@Test func permissionNamesAreChecked() {
    var cloud = TestCloud()
    for wrong in ["list", "storage.list", "storage..list"] {
        let body: JSONValue = ["roleId": "some", "role": ["includedPermissions": [.string(wrong)]]]
        #expect(cloud.call("POST", rolesUrl, body).status == 400)
    }
}
