import YAML

/// What was written, for what can be checked only when the whole configuration has been read.
struct WrittenFiles {
    var project: Node?
    /// The merged files of the services, and of the features that refer to other files, by name.
    var workloads: [String: Node] = [:]
}

extension Node {
    /// True for the file of a workload with a key that refers to other files, or whose value depends on them.
    var refersToOthers: Bool {
        ["grants", "account", "schedules", "domains", "trigger_account", "trigger_name"].contains { self[$0] != nil }
            || self["schedule"]?["description"] != nil || self["schedule"]?["name"] != nil
    }
}
