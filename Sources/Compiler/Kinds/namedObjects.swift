import PlanModel
import Text

// What bodies name that a plan need not make, and how it is looked up. Google's own accounts, and those of projects of a
// domain, have addresses of other forms.
extension NamedObject {
    /// storage-46
    static func bucket(at place: JSONPointer) -> NamedObject {
        NamedObject(at: place, "bucket", text: "*", url: API.storage.root + "b/{1}")
    }

    /// iam-45
    static func account(at place: JSONPointer, _ kind: String = "") -> NamedObject {
        let (name, end) = ("*@*", ".iam.gserviceaccount.com")
        return NamedObject(
            at: place, "service account", text: kind + name + end,
            url: "\(API.iam.root)projects/{2}/serviceAccounts/{1}@{2}\(end)")
    }

    /// One of Google's roles (iam-46).
    static func role(at place: JSONPointer) -> NamedObject {
        NamedObject(at: place, "role", text: "roles/*", url: API.iam.root + "roles/{1}")
    }
}
