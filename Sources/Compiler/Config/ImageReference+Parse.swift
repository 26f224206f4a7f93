package import YAML
import Text
import PlanModel

extension ImageReference {
    /// Reads `HOST/PATH@sha256:HEX`. A tag is refused: it can point to another image after the review.
    package init(parsing text: String) throws(Problem) {
        if let scheme = text.firstRange(of: "://") {
            let rest = String(text[scheme.upperBound...])
            throw Problem(
                "'\(text)' is a URL, not an image by digest",
                hint: (try? ImageReference(parsing: rest)).map { "write \($0.text)" }
                    ?? "HOST/PATH@sha256:… as the registry printed it when the image was pushed")
        }
        let halves = text.split(separator: "@", omittingEmptySubsequences: false)
        let name = halves[0]
        let segments = name.split(separator: "/", omittingEmptySubsequences: false)
        let hasTag = segments.count > 1 ? segments[segments.count - 1].contains(":") : name.contains(":")
        guard halves.count == 2 else {
            let reason =
                halves.count > 2 ? "it has two '@'" : hasTag ? "it has a tag but no digest" : "it has no digest"
            throw Problem(
                "'\(text)' is not an image by digest: \(reason)",
                hint: "write \(name.prefix { $0 != ":" })@sha256:… as the registry printed it when the image was pushed"
            )
        }
        if hasTag {
            throw Problem("'\(text)' has a tag and a digest", hint: "remove the tag: only the digest counts")
        }
        let digest = halves[1]
        guard isDigest(digest) else {
            throw Problem("'\(digest)' is not a digest", hint: "sha256: and 64 hexadecimal digits in lower case")
        }
        try checkReachable(host: segments[0])
        guard segments.count >= 2, segments[0].contains(".") || segments[0].contains(":"),
            segments[0].utf8.allSatisfy({ $0.isLetterOrDigit || ".-:".utf8.contains($0) }),
            segments.dropFirst().allSatisfy({ segment in
                segment.utf8.first?.isLowercaseOrDigit == true
                    && segment.utf8.allSatisfy { $0.isLowercaseOrDigit || "._-".utf8.contains($0) }
            })
        else {
            throw Problem(
                "'\(name)' is not an image's name",
                hint: Self.dockerHub(segments, digest).map { "for Docker Hub's, write \($0)" }
                    ?? "for example europe-west1-docker.pkg.dev/acme/workloads/api")
        }
        self.init(text: text)
    }

    /// `python` and `acme/api` as docker reads them, in full; nil for what no image of Docker Hub is called.
    private static func dockerHub(_ segments: [Substring], _ digest: Substring) -> String? {
        let path = (segments.count == 1 ? ["library"] : []) + segments
        guard path.count == 2 else { return nil }
        return (try? ImageReference(parsing: "docker.io/\(path.joined(separator: "/"))@\(digest)"))?.text
    }
}
