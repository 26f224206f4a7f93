/// When a trigger fires, and what it does if a call fails.
package struct Timing: Sendable, Hashable {
    package var cron: CronSchedule
    package var timeZone = "Etc/UTC"
    package var paused = false
    /// How often a failed call is sent again.
    package var retries = 0
    /// How long after the first call it may be sent again; zero: there is no such limit.
    package var maxRetryDuration = TimeSpan(seconds: 0)
    package var minBackoff = TimeSpan(seconds: 5)
    package var maxBackoff = TimeSpan(seconds: 3600)
    package var maxDoublings = 5
    /// How long one call may take. Not used for a topic.
    package var deadline = TimeSpan(seconds: 180)
    /// Where the trigger is; nil: in the environment's region.
    package var region: String?
    package var description: String?
    /// The trigger's name in Cloud Scheduler, if it has one of its own there.
    package var id: String?

    package init(cron: CronSchedule) { self.cron = cron }
}

/// A trigger that starts a job.
package struct FeatureSchedule: Sendable, Hashable {
    /// Nil: the only one, under `schedule`.
    package var name: String?
    package var timing: Timing
    /// What this run gets instead of the job's own arguments; empty: it gets those.
    package var args: [String] = []
    /// Variables that this run gets over the job's own.
    package var env: [String: String] = [:]
    /// True: it gets no arguments at all.
    package var clearsArgs = false
    /// How many tasks this run has, and how long each may take; nil: as the job says.
    package var tasks: Int?
    package var timeout: TimeSpan?

    package init(name: String? = nil, timing: Timing) { (self.name, self.timing) = (name, timing) }

    /// True: the run differs from what the job says, which takes a permission of its own.
    package var overrides: Bool { changesContainer || tasks != nil || timeout != nil }

    /// True: its container gets something else than the job says.
    var changesContainer: Bool { !args.isEmpty || clearsArgs || !env.isEmpty }
}

/// An HTTP request, except where it goes.
package struct HTTPCall: Sendable, Hashable {
    package enum Method: String, Sendable, CaseIterable {
        case get = "GET"
        case post = "POST"
        case put = "PUT"
        case patch = "PATCH"
        case delete = "DELETE"
        case head = "HEAD"
        case options = "OPTIONS"

        /// True if such a request may have a body.
        package var takesBody: Bool { [.post, .put, .patch].contains(self) }
    }

    package var method = Method.post
    package var headers: [String: String] = [:]
    /// The headers whose values are in no file.
    package var secretHeaders: [String: ResourceConfig.SecretPlace] = [:]
    package var body: String?
}

/// A trigger that calls a path of a service.
package struct ServiceSchedule: Sendable, Hashable {
    package var name: String
    package var timing: Timing
    /// Starts with `/`; may have a query.
    package var path: String
    package var call: HTTPCall
    /// Whom the token is for; nil: the service.
    package var audience: String?
    /// Whose token it sends.
    package var account = AccountChoice.own
}

/// A trigger that calls something outside the services of the stack.
package struct ProjectSchedule: Sendable, Hashable {
    /// What proves who calls.
    package struct Token: Sendable, Hashable {
        package enum Form: Sendable, Hashable {
            /// An identity token, for services behind IAM or OpenID Connect.
            case oidc
            /// An access token, for Google's APIs.
            case oauth
        }

        package var form: Form
        /// Whose token it is.
        package var account = AccountChoice.own
        /// Nil: the URL that is called. Only of an identity token.
        package var audience: String?
        /// Nil: all of Google Cloud. Only of an access token.
        package var scope: String?

        package init(_ form: Form) { self.form = form }
    }

    package enum Target: Sendable, Hashable {
        case url(String, HTTPCall, Token?)
        /// The id of a Pub/Sub topic of this project, and the message.
        case topic(String, data: String?, attributes: [String: String])
    }

    package var name: String
    package var timing: Timing
    package var target: Target

    /// The token that it sends, if it sends one.
    package var token: Token? { if case .url(_, _, let token) = target { token } else { nil } }

    /// True if it publishes a message.
    package var isMessage: Bool { if case .topic = target { true } else { false } }
}
