import PlanModel

/// A plan that was fully read and checked, and whose resources stay in its file.
struct PlanOnDisk {
    /// Nil for no plan at all: `/dev/null`.
    let file: PlanFile?
    /// The plan without its resources.
    let plan: Plan
    private(set) var addresses: [Address] = []
    /// For each resource, the range of its bytes in the file.
    private var places: [Range<Int>] = []

    /// Throws if the file is not a plan.
    init(_ file: PlanFile) throws(FileError) {
        var (addresses, places): ([Address], [Range<Int>]) = ([], [])
        do {
            plan = try Plan(reading: file.pieces()) { resource, place in
                addresses.append(resource.address)
                places.append(place)
            }
        } catch let error as FileError {
            throw error
        } catch {
            throw FileError(file.path, "is not a plan that this program can read: \(error)")
        }
        try file.checkIsUnchanged()
        (self.file, self.addresses, self.places) = (file, addresses, places)
    }

    /// `/dev/null` is a plan without resources.
    init(at path: String) throws(FileError) {
        guard path == "/dev/null" else {
            self = try PlanOnDisk(try PlanFile(path))
            return
        }
        file = nil
        plan = Plan(stack: "", environment: "", project: Plan.Project(id: "", number: ""), kinds: [:], resources: [])
    }

    func bytes(of index: Int) throws(FileError) -> [UInt8] { try file?.bytes(places[index]) ?? [] }

    func resource(_ index: Int) throws(FileError) -> Resource {
        let bytes = try bytes(of: index)
        do { return try Resource(parsing: bytes) } catch {
            // This cannot fail: it was read before.
            throw FileError(file?.path ?? "", "was changed while it was read; try again")
        }
    }
}
