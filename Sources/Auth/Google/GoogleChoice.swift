/// What the command line says of Google's credentials. It goes before the environment: in a pipeline, whoever starts it
/// can set variables, and the command line is what was reviewed.
package struct GoogleChoice: Sendable, Hashable {
    var provider: Provider?
    var impersonation: Impersonation?
    /// Why the run calls.
    var reason: RequestReason?

    /// Without choices, the environment decides.
    package init() {}

    /// With the id token in GOOGLE_ID_TOKEN, and nothing else, for this provider of a workload identity pool. Nil if
    /// `name` is not the name of one.
    package func with(provider name: String) -> GoogleChoice? {
        Provider(name).map { provider in
            var copy = self
            copy.provider = provider
            return copy
        }
    }

    /// Saying this in Google's audit logs; nil: what the environment says.
    package func with(reason: RequestReason?) -> GoogleChoice {
        var copy = self
        copy.reason = reason
        return copy
    }

    /// Becoming this service account. Nil if `email` is not the address of one.
    package func with(account email: String) -> GoogleChoice? {
        Impersonation(email: email).map { impersonation in
            var copy = self
            copy.impersonation = impersonation
            return copy
        }
    }
}
