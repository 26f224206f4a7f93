import PlanModel
import Text

// What bodies name that a plan need not make, and how it is looked up. Google's own accounts, and those of projects of a
// domain, have addresses of other forms.
extension NamedObject {
    /// storage-46
    static func bucket(at place: JSONPointer) -> NamedObject {
        NamedObject(at: place, "bucket", text: "*", url: API.storage.root + "b/{1}")
    }

    /// An image in Artifact Registry, by its digest; `needs` is what whoever deploys it must be able to do
    /// (artifactregistry-17).
    static func image(at place: JSONPointer, needs: String? = nil) -> NamedObject {
        NamedObject(
            at: place, "image", text: "*-docker.pkg.dev/*/*/**@sha256:*",
            url: "\(API.artifacts.root)projects/{2}/locations/{1}/repositories/{3}/dockerImages/{4}@sha256:{5}",
            needs: needs)
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
