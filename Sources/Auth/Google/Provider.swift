import Text

/// A provider of a workload identity pool.
struct Provider: Sendable, Hashable {
    /// `projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER`
    let name: String

    init?(_ name: String) {
        let form = /projects\/[0-9]+\/locations\/global\/workloadIdentityPools\/[a-z0-9-]+\/providers\/[a-z0-9-]+/
        guard name.wholeMatch(of: form) != nil else { return nil }
        self.name = name
    }

    /// The provider that an id token was made for: unless it is told otherwise, a provider accepts the tokens whose
    /// audience is its own address.
    init?(audience: String) {
        for prefix in ["https://iam.googleapis.com/", "//iam.googleapis.com/"] where audience.hasPrefix(prefix) {
            self.init(String(audience.dropFirst(prefix.count)))
            return
        }
        return nil
    }

    var audience: String { "//iam.googleapis.com/\(name)" }
}
