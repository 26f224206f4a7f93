import Diagnostics
import Text
import YAML

/// What a workload file refers to outside itself.
struct Surroundings {
    /// By key. Nil when the images file is missing or cannot be understood, which is reported once, elsewhere.
    var images: [String: ImageReference]?
    /// Keys with a wrong reference, which is reported in the images file.
    var brokenImages: Set<String> = []
    var hasStorage: Bool
    var hasNotifications: Bool
    /// By name; nil when project.yaml cannot be understood.
    var secrets: [String: SecretConfig]?
    /// The names under `secrets` that are declared wrongly.
    var brokenSecrets: Set<String> = []
    /// By name; nil when project.yaml cannot be understood.
    var accounts: [String: AccountConfig]?
    /// The names under `accounts` that are declared wrongly.
    var brokenAccounts: Set<String> = []
    /// The names in Cloud Storage of the buckets of project.yaml, by key; nil when it cannot be understood.
    var buckets: [String: String]?
    /// The keys under `buckets` that are declared wrongly.
    var brokenBuckets: Set<String> = []
    /// The names of this environment's project: its id and its number.
    var projects: Set<String> = []
    /// What all services share, and all features: `defaults` of project.yaml.
    var defaults: (services: Node?, features: Node?)
    /// What `${project.id}` and the like stand for in files, which are filled in only if the configuration says so.
    var names = ProjectNames(id: "project", number: "100000", region: "europe-west1")
    /// What this environment takes away.
    var absent = Absent()
    /// Which types and messages there are.
    var apis = KnownAPIs()
}

extension Node {
    /// This file laid over what all files of its sort share.
    func laid(over defaults: Node?, into diagnostics: inout [Diagnostic]) -> Node {
        guard let defaults, defaults.entries != nil else { return self }
        var whole = merge(defaults, with: self, nullsAreValuesBelow: "body", into: &diagnostics)
        // What is missing is missing here.
        (whole.path, whole.range) = (path, range)
        return whole
    }
}

extension Surroundings {
    /// Adds what `project`, project.yaml with what the environment lays over it, says of all workloads.
    mutating func take(whole project: Node?) {
        hasStorage = project.map { $0["storage"] != nil } ?? true
        hasNotifications = project.map(mayNotify) ?? true
    }

    /// Adds the secrets of project.yaml, whose mapping is `node`.
    mutating func take(_ secrets: [SecretConfig]?, _ node: Node?) {
        guard let secrets else { return }
        self.secrets = Dictionary(secrets.map { ($0.key, $0) }) { first, _ in first }
        brokenSecrets = Set(node?.entries?.map(\.key) ?? []).subtracting(secrets.map(\.key))
    }

    /// Adds the buckets of project.yaml, whose mapping is `node`.
    mutating func take(_ buckets: [BucketConfig]?, _ node: Node?) {
        guard let buckets else { return }
        self.buckets = Dictionary(buckets.map { ($0.key, $0.name) }) { first, _ in first }
        brokenBuckets = Set(node?.entries?.map(\.key) ?? []).subtracting(buckets.map(\.key))
    }

    /// Adds the accounts of project.yaml, whose mapping is `node`.
    mutating func take(_ accounts: [AccountConfig]?, _ node: Node?) {
        guard let accounts else { return }
        self.accounts = Dictionary(accounts.map { ($0.id, $0) }) { first, _ in first }
        brokenAccounts = Set(node?.entries?.map(\.key) ?? []).subtracting(accounts.map(\.id))
    }
}

/// The images file: a JSON object (which is YAML, too) from keys to references by digest.
func readImages(
    _ file: SourceFile, _ registries: Registries, unused: Set<String>, into diagnostics: inout [Diagnostic]
) -> (images: [String: ImageReference], broken: Set<String>)? {
    let (root, problems) = parse(file.bytes, path: file.displayPath)
    // Other readers of the file know only JSON, so it must be JSON; the YAML reader, which accepts more, supplies the
    // positions.
    do throws(JSONSyntaxError) {
        let value = try JSONValue(parsing: file.bytes)
        guard value.object != nil else {
            let message = "expected an object from keys to images, found: \(value.typeName)"
            diagnostics.append(Diagnostic(path: file.displayPath, range: nil, message: message))
            return nil
        }
    } catch {
        // A duplicate key is reported better by the YAML reader.
        if root == nil || !problems.hasErrors {
            let range = SourceRange(line: error.line, column: error.column)
            let message = "this is not JSON: \(error.message)"
            diagnostics.append(Diagnostic(path: file.displayPath, range: range, message: message))
            return nil
        }
    }
    diagnostics += problems
    guard let entries = root?.entries else { return nil }
    return readImages(entries, registries, unused: unused, into: &diagnostics)
}

/// What the images file and the `images` of an environment hold. No doubts are told of those that are `unused`.
func readImages(
    _ entries: [Entry], _ registries: Registries, unused: Set<String> = [], into diagnostics: inout [Diagnostic]
) -> (images: [String: ImageReference], broken: Set<String>) {
    var images: [String: ImageReference] = [:]
    var broken: Set<String> = []
    for entry in entries {
        do throws(Problem) {
            let image = try ImageReference(parsing: try entry.value.text())
            images[entry.key] = image
            if !unused.contains(entry.key), let (doubt, hint) = registries.doubt(about: image) {
                let (path, range) = (entry.value.path, entry.value.range)
                diagnostics.append(
                    Diagnostic(.warning, path: path, range: range, message: "\(entry.key): \(doubt)", hint: hint))
            }
        } catch {
            broken.insert(entry.key)
            diagnostics.append(error.diagnostic(at: entry.value, name: entry.key))
        }
    }
    return (images, broken)
}
