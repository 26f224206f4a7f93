import ArgumentParser
import Diagnostics
import Emulator
import Text

struct RunCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Starts a program as the local cloud's Cloud Run: with the environment of an applied service or job.",
        discussion: """
            The program gets what the applied service or job says: plain variables,
            secrets, and the managed folder as a directory below DIR/files; and what
            Cloud Run adds (PORT, K_SERVICE; CLOUD_RUN_JOB, CLOUD_RUN_TASK_INDEX, …).
            Of the caller's environment it keeps PATH, HOME and TMPDIR. A job runs all
            its tasks, with its parallelism, retries and timeout; what does not end in
            10 seconds after SIGTERM is killed.

            Exit status: that of the service; of a job 0 if every task succeeded, else 1.

            EXAMPLES
              calco-emulate run jobs/cron-feature --store state/local-cloud -- ./my-job
              calco-emulate run services/api --port 8080 \\
                --store state/local-cloud -- ./my-service
            """)

    @Argument(help: ArgumentHelp("services/NAME or jobs/NAME, or the full name.", valueName: "workload"))
    var workload: String

    @OptionGroup var cloud: ExistingCloudOptions

    @Option(
        help: ArgumentHelp(
            "The port of a service; 0 picks a free one. (default: its container's own)", valueName: "n"))
    var port: Int?

    @Argument(parsing: .postTerminator, help: ArgumentHelp("The program and its arguments.", valueName: "command"))
    var command: [String] = []

    func validate() throws {
        guard !command.isEmpty else { throw ValidationError("Write the program after --.") }
        guard (0...65_535).contains(port ?? 0) else { throw ValidationError("--port takes 0 to 65535.") }
    }

    func run() async throws {
        let (workload, execution) = try read()
        let files = "\(cloud.store)/files"
        let environment = try localEnvironment(workload, files: files)
        for mount in workload.mounts {
            note("\(mount.path) is \(directory(of: mount, in: files))\(mount.isReadOnly ? ", only to be read" : "")")
        }
        switch workload.shape {
        case .service: try await runService(workload, environment)
        case .job(let tasks, let parallelism, let retries, let timeout):
            let job = JobRun(
                command: command + workload.args, environment: environment, name: workload.shortName,
                execution: execution,
                tasks: tasks,
                parallelism: parallelism, retries: retries, timeout: timeout)
            let failed = await job.run()
            try record(.ended(failed: failed, of: tasks), workload.name, execution)
            guard failed == 0 else { throw ExitCode.failure }
        }
    }

    /// Records the end of a job in the cloud, if nobody else has the cloud open by then.
    private func record(_ outcome: ExecutionOutcome, _ job: String, _ execution: String) throws {
        do { try cloud.open().record(outcome, of: execution, job: job, at: wallClock()) } catch {
            note("the end of \(execution) is not recorded: \(error)")
        }
    }

    /// The cloud is open only during this call: the programs that run may want to read it.
    private func read() throws -> (Workload, execution: String) {
        let isService = workload.contains("services/")
        let cloud = try isService ? cloud.copy() : cloud.open()
        let names = cloud.workloadNames(workload)
        guard let name = names.first, names.count == 1 else {
            let what =
                names.isEmpty
                ? "there is no '\(workload)' in \(self.cloud.store)" : "there are \(names.joined(separator: ", "))"
            throw CommandError(description: "\(what); write services/NAME or jobs/NAME, or a full name")
        }
        let workload = try cloud.workload(name, at: wallClock())
        if workload.shape == .service { return (workload, "") }
        let execution = try cloud.startExecution(of: name, at: wallClock())
        try cloud.record(.running, of: execution, job: name, at: wallClock())
        return (workload, execution)
    }

    private func runService(_ workload: Workload, _ environment: [String: String]) async throws {
        let port = port == 0 ? try freePort() : port ?? workload.port
        let service = workload.shortName
        let own = [
            "PORT": String(port), "K_SERVICE": service, "K_CONFIGURATION": service, "K_REVISION": "\(service)-local",
        ]
        tell("calco-emulate: http://127.0.0.1:\(port)")
        let status = await untilSignal { await launch(command + workload.args, environment.merging(own) { $1 }) }
        if case .failed(let reason) = status { note("\(reason)") }
        guard status == .exited(0) || status == .stopped else { throw ExitCode(status.code) }
    }
}

extension Workload {
    var shortName: String { String(lastSegment(of: name)) }
}
