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
    let account = Key(
        "account", .account, otherwise: "`NAME-cron`, made for the service",
        "The service account that calls, and may call the service therefore; it must be in this project")

    var elsewhere: [String: String] { wordsOfTiming }

    func read(_ fields: inout Fields) -> WrittenServiceSchedule? {
        let (timing, path, call) = (timing.read(&fields), fields.read(path), call.read(&fields))
        let account = fields.read(account)
        if let call { fields.checkAuthorization(call.headers, hasToken: true) }
        let audience = fields.read(audience)
        guard let timing, let path, let call, account != nil || fields.node.entry("account") == nil else { return nil }
        return WrittenServiceSchedule(
            schedule: ServiceSchedule(
                name: "", timing: timing.timing, path: path, call: call.call, audience: audience),
            timing: timing, account: account, headers: call.headers)
    }
}

/// A schedule, and what its cron fields mean.
struct WrittenServiceSchedule: Sendable {
    var schedule: ServiceSchedule
    var timing: WrittenTiming
    /// The account that it names: which one that is can be said only beside the accounts of the project.
    var account: String?
    var headers: [String: HeaderValue]
}

extension Fields {
    /// The schedules of a service, sorted by name; those that are wrong are left out.
    mutating func schedules(_ keys: ServiceKeys, _ surroundings: Surroundings) -> [ServiceSchedule] {
        let named = read(keys.schedules) ?? [:]
        let sorted = named.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        warnOfClockChanges(sorted.map { ($0.key, $0.value.timing) })
        return sorted.compactMap { name, written in
            var schedule = written.schedule
            schedule.name = name
            if let text = written.account, let node = node[keys.schedules.name]?[name] {
                let key = "\(keys.schedules.name).\(name).account"
                guard let account = account(text, at: node["account"] ?? node, key, surroundings) else { return nil }
                schedule.account = account
            }
            schedule.call.secretHeaders = secretHeaders(
                written.headers, "\(keys.schedules.name).\(name)", surroundings)
            return schedule
        }
    }
}
