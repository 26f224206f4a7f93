import YAML

/// The least and the most memory for each whole number of cores (run-16).
let memoryOfCores: [(cores: Int, least: Int, most: Int)] = [
    (1, 128 << 20, 4 << 30), (2, 128 << 20, 8 << 30), (4, 2 << 30, 16 << 30), (6, 4 << 30, 24 << 30),
    (8, 4 << 30, 32 << 30),
]

/// What else decides which pairs of CPU and memory there are.
struct Demands {
    var isJob: Bool
    var mounts: Bool
    var gpu: GPU?
    var generation: Generation?

    /// What needs the second generation of the execution environment, which requires whole cores and at least 512Mi
    /// (run-17, run-43).
    var reason: String? {
        if gpu != nil { return "a GPU" }
        if mounts { return "a mounted folder" }
        return isJob ? "a job" : generation == .second ? "execution_environment: gen2" : nil
    }
}

extension GPU.Model {
    /// The least cores and memory beside it (run-57).
    fileprivate var least: (cores: Int, memory: Int) {
        switch self {
        case .l4: (4, 16 << 30)
        case .rtxPro6000: (20, 80 << 30)
        }
    }
}

extension Fields {
    /// Reports combinations of CPU and memory that Cloud Run does not offer. A job has whole cores and at least 512Mi
    /// (run-17).
    mutating func checkResources(_ cpu: CPU, _ memory: Memory, _ demands: Demands) {
        guard checkDemands(cpu, memory, demands) else { return }
        var least = 128 << 20
        let most: Int
        if let row = memoryOfCores.first(where: { $0.cores * 1000 == cpu.millis }) {
            (least, most) = (row.least, row.most)
        } else if demands.isJob {
            failTogether(
                Problem("a job cannot have \(cpu.text) CPU", hint: "1, 2, 4, 6 or 8", source: LimitPages.cpu), at: "cpu"
            )
            return
        } else if cpu.millis > 1000 {
            failTogether(
                Problem(
                    "a service cannot have \(cpu.text) CPU", hint: "0.08 to 1, 2, 4, 6 or 8", source: LimitPages.cpu),
                at: "cpu")
            return
        } else if cpu.millis < 80 {
            failTogether(
                Problem("\(cpu.text) CPU is too little", hint: "at least 0.08", source: LimitPages.cpu), at: "cpu")
            return
        } else {
            most = cpu.millis < 500 ? 512 << 20 : 1 << 30
        }
        if demands.mounts, cpu.millis < 1000 {
            failTogether(
                Problem("a mounted folder needs at least 1 CPU", hint: "write cpu: 1, or mount nothing"), at: "cpu")
            return
        }
        if demands.reason != nil { least = max(least, 512 << 20) }
        guard !(least...most).contains(memory.bytes) else { return }
        let range = "\(Memory(bytes: least).googleText) to \(Memory(bytes: most).googleText)"
        let isTooLittle = memory.bytes < 512 << 20 && !demands.isJob
        let reason = isTooLittle ? demands.reason.map { " and \($0)" } ?? "" : ""
        failTogether(
            Problem(
                "\(memory.googleText) of memory does not go with \(cpu.text) CPU\(reason)", hint: range,
                source: LimitPages.cpu),
            at: node.entry("memory") == nil && node.entry("cpu") != nil ? "cpu" : "memory")
    }

    /// Reports at `key` that two values do not go together. One that stands elsewhere, such as in `defaults`, does not say in
    /// what they met.
    private mutating func failTogether(_ problem: Problem, at key: String) {
        guard let value = node[key], value.path != node.path else { return fail(problem, at: key) }
        var problem = problem
        problem.message += ", in \(what)"
        fail(problem, at: key)
    }

    /// Reports what GPU and execution environment do not go with; `cpu` and `memory` are those of all containers. False if
    /// that is enough, or if they need not be one of the usual pairs.
    mutating func checkDemands(_ cpu: CPU, _ memory: Memory, _ demands: Demands) -> Bool {
        if demands.generation == .first, let reason = demands.reason {
            failTogether(
                Problem("\(reason) needs the second generation", hint: "remove it"), at: "execution_environment")
            return false
        }
        if let model = demands.gpu?.model {
            let least = model.least
            if cpu.millis < least.cores * 1000 || memory.bytes < least.memory {
                let needed = "\(least.cores) CPU and \(Memory(bytes: least.memory).googleText)"
                failTogether(
                    Problem(
                        "'\(model.rawValue)' needs at least \(needed)",
                        hint: "raise cpu and memory"
                            + (node["gpu"]?.path.hasSuffix("project.yaml") == true
                                ? ", or write gpu: null in \(node.path)" : "")), at: "gpu")
            }
            // The usual pairs are those of machines without this GPU.
            if model == .rtxPro6000 { return false }
        }
        // What mounts something, and a job, need more.
        if demands.generation == .second, !demands.mounts, !demands.isJob, cpu.millis < 500 {
            failTogether(
                Problem("execution_environment: gen2 needs at least half a CPU", hint: "write cpu: 0.5, or gen1"),
                at: "cpu")
            return false
        }
        return true
    }
}
