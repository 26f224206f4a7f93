import FeatureTable
import Logging

extension RunEvent {
    /// Logs the line that people read, together with the numbers that queries and alerts use.
    func log(to logger: Logger) {
        switch self {
        case .started(let files): logger.info("started", metadata: ["files": .stringConvertible(files)])
        case .reading(let file, let rows, let files, let total):
            logger.info(
                "reading: \(rows) rows, \(files) of \(total) files done",
                metadata: [
                    "rows_read": .stringConvertible(rows), "files_read": .stringConvertible(files),
                    "files": .stringConvertible(total), "file": .string(file),
                ])
        case .computing(let entities):
            logger.info("computing: \(entities) rows written", metadata: ["rows": .stringConvertible(entities)])
        case .warning(let text): logger.warning("\(text)")
        case .badRows(let reasons, let file):
            logger.warning(
                "\(reasons.values.reduce(0, +)) rows cannot be used; they stand in \(file)",
                metadata: ["reasons": .dictionary(reasons.mapValues { .stringConvertible($0) }), "file": .string(file)])
        case .waiting(let tasks, let count, let asOf):
            let shown = tasks.prefix(10).map(String.init).joined(separator: ", ") + (tasks.count > 10 ? ", …" : "")
            logger.notice(
                "this task's part is written; the table of \(asOf) is not complete yet, without the parts of \(tasks.count) of \(count) tasks: \(shown)",
                metadata: ["as_of": .string(asOf), "waiting_for": .stringConvertible(tasks.count)])
        case .moved(let manifest):
            logger.notice("the table of \(manifest.asOf) is complete, and the latest", metadata: manifest.numbers)
        case .kept(let manifest, let served, let isBackfill):
            let text = "the table of \(manifest.asOf) is complete; the latest stays the one of \(served)"
            guard !isBackfill else { return logger.notice("\(text)", metadata: manifest.numbers) }
            logger.warning(
                "\(text), which is later. If no later run made that one, its instant is a mistake: remove its folder and latest.json, and run the job again",
                metadata: manifest.numbers)
        case .removed(let folders):
            logger.info("old tables removed: \(folders.joined(separator: ", "))")
        case .finished(let rows, let counts, let seconds):
            logger.notice(
                "done: \(rows) rows from \(counts.events) events",
                metadata: [
                    "rows": .stringConvertible(rows), "rows_read": .stringConvertible(counts.read),
                    "events": .stringConvertible(counts.events), "old_events": .stringConvertible(counts.old),
                    "late_events": .stringConvertible(counts.late), "bad_rows": .stringConvertible(counts.bad),
                    "seconds": .stringConvertible((seconds * 1_000).rounded() / 1_000),
                ])
        }
    }
}

extension TableManifest {
    fileprivate var numbers: Logger.Metadata {
        [
            "as_of": .string(asOf), "rows": .stringConvertible(rows), "events": .stringConvertible(events),
            "bad_rows": .stringConvertible(badRows), "parts": .stringConvertible(parts.count),
        ]
    }
}
