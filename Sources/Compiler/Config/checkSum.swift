import YAML

extension Fields {
    /// Reports CPU and memory of several containers that Cloud Run does not offer together (run-39). Their sum may lie
    /// between two sizes that a single container can have.
    mutating func checkSum(_ containers: [(cpu: CPU, memory: Memory)], _ demands: Demands) {
        let cpu = CPU(millis: containers.map(\.cpu.millis).reduce(0, +))
        let memory = Memory(bytes: containers.map(\.memory.bytes).reduce(0, +))
        guard checkDemands(cpu, memory, demands) else { return }
        // Each is of a size that there is (run-16).
        for (index, container) in containers.enumerated() {
            let size = container.cpu
            guard size.millis >= 1000, !memoryOfCores.contains(where: { $0.cores * 1000 == size.millis }) else {
                continue
            }
            fail(
                Problem("a container cannot have \(size.text) CPU", hint: "less than 1, or 1, 2, 4, 6 or 8"),
                at: index == 0 ? "cpu" : "sidecars")
            return
        }
        let isSmall = cpu.millis < 1000
        if isSmall, demands.isJob || demands.mounts {
            let who = demands.isJob ? "a job" : "a mounted folder"
            fail(
                Problem("\(who) needs at least 1 CPU, and the containers have \(cpu.text) together", hint: "raise one"),
                at: "sidecars")
            return
        }
        let below = memoryOfCores.last { $0.cores * 1000 <= cpu.millis }
        let above = memoryOfCores.first { $0.cores * 1000 >= cpu.millis }
        guard let above else {
            fail(
                Problem("the containers have \(cpu.text) CPU together", hint: "at most 8", source: LimitPages.cpu),
                at: "sidecars")
            return
        }
        let most = isSmall ? (cpu.millis < 500 ? 512 << 20 : 1 << 30) : above.most
        let least = max(below?.least ?? 128 << 20, demands.reason == nil ? 128 << 20 : 512 << 20)
        guard !(least...most).contains(memory.bytes) else { return }
        fail(
            Problem(
                "the containers have \(memory.googleText) of memory together, which does not go with \(cpu.text) CPU",
                hint: "\(Memory(bytes: least).googleText) to \(Memory(bytes: most).googleText)", source: LimitPages.cpu),
            at: "sidecars")
    }
}
