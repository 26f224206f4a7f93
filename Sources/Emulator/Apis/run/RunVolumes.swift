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
        for (index, volume) in volumes.enumerated() where volume["gcs"] != nil || volume["nfs"] != nil {
            // run-43
            guard generation != "EXECUTION_ENVIRONMENT_GEN1" else {
                throw violation(
                    "\(path).volumes[\(index)]", "gcs and nfs volumes need the second generation execution environment."
                )
            }
        }
        for (index, container) in containers.enumerated() {
            let place = "\(path).containers[\(index)].volume_mounts"
            var mounts = container["volumeMounts"]?.array ?? []
            for (number, mount) in mounts.enumerated() {
                guard let volume = volumes.first(where: { $0["name"] == mount["name"] }) else {
                    throw violation(
                        place, "the volume '\(mount["name"]?.string ?? "")' does not exist in the template.")
                }
                // Whatever path was sent (run-44).
                if volume["cloudSqlInstance"] != nil { mounts[number]["mountPath"] = "/cloudsql" }
                let target = mounts[number]["mountPath"]?.string ?? ""
                // run-45
                guard !["/dev", "/proc", "/sys"].contains(where: { target == $0 || target.hasPrefix($0 + "/") }) else {
                    throw violation(place, "nothing can be mounted at '\(target)'.")
                }
            }
            if !mounts.isEmpty { containers[index]["volumeMounts"] = .array(mounts) }
        }
    }
}
