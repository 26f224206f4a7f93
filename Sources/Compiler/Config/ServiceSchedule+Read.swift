import YAML

/// The keys of a schedule of a service.
struct ServiceScheduleKeys: Section {
    static let shared = ServiceScheduleKeys()

    let timing = TimingKeys(retries: "How often a call that failed is sent again")
    let path = Key("path", .pathAndQuery, required: "/tasks/refresh", "What is called")
    let call = HTTPCallKeys()
    let audience = Key(
        "audience", .openText, otherwise: "the URL of the service",
        "Whom the identity token is for, as the service checks it")

    func read(_ fields: inout Fields) -> WrittenServiceSchedule? {
        let (timing, path, call) = (timing.read(&fields), fields.read(path), call.read(&fields))
        if let call { fields.checkAuthorization(call.headers, hasToken: true) }
        let audience = fields.read(audience)
        guard let timing, let path, let call else { return nil }
        return WrittenServiceSchedule(
            schedule: ServiceSchedule(
                name: "", timing: timing.timing, path: path, call: call.call, audience: audience),
            timing: timing, headers: call.headers)
    }
}

/// A schedule, and what its cron fields mean.
struct WrittenServiceSchedule: Sendable {
    var schedule: ServiceSchedule
    var timing: WrittenTiming
    var headers: [String: HeaderValue]
}

extension Fields {
    /// The schedules of a service, sorted by name; those that are wrong are left out.
    mutating func schedules(_ keys: ServiceKeys, _ surroundings: Surroundings) -> [ServiceSchedule] {
        let named = read(keys.schedules) ?? [:]
        let sorted = named.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        warnOfClockChanges(sorted.map { ($0.key, $0.value.timing) })
        return sorted.map { name, written in
            var schedule = written.schedule
            schedule.name = name
            schedule.call.secretHeaders = secretHeaders(
                written.headers, "\(keys.schedules.name).\(name)", surroundings)
            return schedule
        }
    }
}
