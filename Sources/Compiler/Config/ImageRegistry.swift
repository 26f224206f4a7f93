import YAML
import Text

/// What to do about an image in a registry that Cloud Run does not pull from.
let mirrorHint = "push it to Artifact Registry, or let a remote repository there mirror it"

extension ImageReference {
    /// `europe-west1-docker.pkg.dev` of `europe-west1-docker.pkg.dev/acme/workloads/api@sha256:…`.
    var host: Substring { text.prefix { $0 != "/" } }

    /// The project whose registry of Google's the image is in; nil for other registries.
    var registryProject: String? {
        let parts = text.prefix { $0 != "@" }.split(separator: "/").map(String.init)
        if host == "gcr.io" || host.hasSuffix(".gcr.io") {
            // The id of an older project may begin with a domain, which is a folder there: `gcr.io/example.com/p/api`.
            return parts.count > 3 && parts[1].contains(".") ? "\(parts[1]):\(parts[2])" : parts[1]
        }
        guard host == "docker.pkg.dev" || host.hasSuffix("-docker.pkg.dev") else { return nil }
        return parts[1]
    }
}

/// Where the images of this environment may come from.
struct Registries {
    var environment: String
    var project: String?
    /// The projects of the other environments, by id.
    var others: [String: String] = [:]

    /// Why Cloud Run may not be able to pull `image`, and what to do; nil if it is in one of the documented registries
    /// (Artifact Registry, Container Registry, Docker Hub: run-38), and not in another environment's registry.
    func doubt(about image: ImageReference) -> (doubt: String, hint: String)? {
        let host = image.host
        if let project = image.registryProject {
            guard project != self.project, let other = others[project] else { return nil }
            return (
                "the image is in \(project), the project of environment '\(other)'",
                "push it to this environment's registry, and name it in `images` of environments/\(environment).yaml"
            )
        }
        guard host != "docker.io" else { return nil }
        return ("Cloud Run is not known to pull from '\(host)'", mirrorHint)
    }
}

/// Throws for a host that Google cannot reach: this computer, a port, an IP address.
func checkReachable(host: Substring) throws(Problem) {
    let isAddress = !host.isEmpty && host.utf8.allSatisfy { $0.isDigit || $0 == UInt8(ascii: ".") }
    guard host.contains(":") || host == "localhost" || host.hasSuffix(".local") || isAddress else { return }
    throw Problem("Cloud Run cannot pull from '\(host)'", hint: mirrorHint)
}
