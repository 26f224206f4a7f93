import HTTP
import PlanModel

/// Gives each call its moment, so that no minute has more of them than the plan's rates allow.
actor RateGate {
    private struct Lane {
        let limit: Int
        /// The moments of the last `limit` calls, the oldest at `next`.
        var moments: [Double] = []
        var next = 0
    }

    /// A little more than a minute: the server's clock and the way there are not ours.
    private static let minute = 61.0

    private let roots: [(root: String, rate: CallRate)]
    private var lanes: [String: Lane] = [:]

    init(_ rates: [String: CallRate]) { roots = rates.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } }

    /// How many seconds after `now` the call may be sent, and what holds it until then: it counts from that moment on.
    func wait(_ method: String, _ url: String, at now: Double) -> (seconds: Double, reason: String) {
        guard let (root, rate) = roots.first(where: { url.hasPrefix($0.root) }) else { return (0, "") }
        let isRead = changesNothing(method, url)
        let limit = isRead ? rate.reads : rate.writes
        let key = "\(isRead) \(root)"
        var lane = lanes[key] ?? Lane(limit: limit)
        var moment = now
        if lane.moments.count < limit {
            lane.moments.append(moment)
        } else {
            moment = max(now, lane.moments[lane.next] + Self.minute)
            lane.moments[lane.next] = moment
            lane.next = (lane.next + 1) % limit
        }
        lanes[key] = lane
        let host = root.split(separator: "/").dropFirst().first ?? ""
        return (moment - now, "its turn: \(host) takes \(limit) \(isRead ? "reads" : "writes") a minute")
    }
}
