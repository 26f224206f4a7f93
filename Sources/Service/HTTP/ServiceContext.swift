import Hummingbird
import Logging
import NIOCore

/// What comes with a request through middleware and to its handler.
struct ServiceContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// The connection, for the caller's address.
    let channel: any Channel
    /// What the request reached, and what its log lines say of its trace; `IdentifyRequests` sets both.
    var route = Route.other
    var trace: Logger.Metadata = [:]

    init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        channel = source.channel
    }
}
