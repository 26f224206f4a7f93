import Text

/// The volumes of a template, and where its containers mount them.
struct RunVolumes {
    let volumes: [JSONObject]
    /// The execution environment in the request.
    let generation: String?

    /// Checks the mounts of `containers` and moves Cloud SQL mounts to their fixed path. `violation` makes the error
    /// for a field.
    func finish(
        _ containers: inout [JSONObject], _ path: String, _ violation: (String, String) -> Failure
    ) throws(Failure) {
        var names: Set<String> = []
        for volume in volumes {
            // run-78
            guard let name = volume["name"]?.string, names.insert(name).inserted else {
                throw violation(
                    "\(path).volumes",
                    "every volume has a name of its own, and '\(volume["name"]?.string ?? "")' is none.")
            }
        }
        for (index, volume) in volumes.enumerated() where volume["gcs"] != nil || volume["nfs"] != nil {
            // run-43
            guard generation != "EXECUTION_ENVIRONMENT_GEN1" else {
                throw violation(
                    "\(path).volumes[\(index)]", "gcs and nfs volumes need the second generation execution environment."
                )
            }
        }
        for (index, volume) in volumes.enumerated() {
            guard let secret = volume["secret"] else { continue }
            try checkSecret(secret, "\(path).volumes[\(index)].secret", violation)
        }
        for (index, container) in containers.enumerated() {
            let place = "\(path).containers[\(index)].volume_mounts"
            var mounts = container["volumeMounts"]?.array ?? []
            var targets: Set<String> = []
            for (number, mount) in mounts.enumerated() {
                guard let volume = volumes.first(where: { $0["name"] == mount["name"] }) else {
                    throw violation(
                        place, "the volume '\(mount["name"]?.string ?? "")' does not exist in the template.")
                }
                // Whatever path was sent (run-44).
                if volume["cloudSqlInstance"] != nil { mounts[number]["mountPath"] = "/cloudsql" }
                let target = mounts[number]["mountPath"]?.string ?? ""
                // run-59
                guard targets.insert(target).inserted else {
                    throw violation(place, "two volumes cannot be mounted at '\(target)'.")
                }
                // run-85
                guard !target.contains(":") else { throw violation(place, "the mount path '\(target)' has a ':'.") }
                guard volume["secret"] == nil || mount["subPath"] == nil else {
                    throw violation(place, "a secret is not mounted with a sub_path.")
                }
                // run-45
                guard !["/dev", "/proc", "/sys"].contains(where: { target == $0 || target.hasPrefix($0 + "/") }) else {
                    throw violation(place, "nothing can be mounted at '\(target)'.")
                }
            }
            if !mounts.isEmpty { containers[index]["volumeMounts"] = .array(mounts) }
        }
    }

    /// A secret as files: which secret, and for each file a relative path and a version (run-60).
    private func checkSecret(
        _ secret: JSONValue, _ place: String, _ violation: (String, String) -> Failure
    ) throws(Failure) {
        guard secret["secret"]?.string?.isEmpty == false else {
            throw violation(place, "a secret volume names its secret.")
        }
        var paths: Set<String> = []
        for item in secret["items"]?.array ?? [] {
            let file = item["path"]?.string ?? ""
            guard !file.isEmpty, !file.hasPrefix("/"), !file.split(separator: "/").contains("..") else {
                throw violation(place + ".items", "'\(file)' is not a relative path.")
            }
            guard paths.insert(file).inserted else { throw violation(place + ".items", "'\(file)' is given twice.") }
        }
    }
}
