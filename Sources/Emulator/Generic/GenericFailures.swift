import Discovery
import Text

extension GenericKind {
    /// What the API answers if the object does not exist.
    func notFound(_ place: GenericPlace) -> Failure {
        Failure(.notFound, text(traits.missing, place), reason: traits.missingReason)
    }

    /// What the API answers if a new object's name is taken.
    func alreadyExists(_ place: GenericPlace) -> Failure {
        Failure(.alreadyExists, text(traits.taken, place), reason: traits.takenReason)
    }

    /// Refuses an id that the API does not allow.
    func checkID(of place: GenericPlace) throws(Failure) {
        if traits.pattern == nil, !traits.serverNamed, !traits.assigned,
            let form = IDForm.of("\(known.name)/\(type.name)"), !form.fits(place.lastPart)
        {
            throw Failure(.invalidArgument, "The id '\(place.lastPart)' must have \(form.words).")
        }
        guard let pattern = traits.pattern, let form = try? Regex(pattern),
            (try? form.wholeMatch(in: place.lastPart)) == nil
        else { return }
        throw Failure(.invalidArgument, "The id '\(place.lastPart)' must match \(pattern).")
    }

    /// Refuses to delete an object to which another one of its API refers (compute-11).
    func refuseIfUsed(_ place: GenericPlace, _ store: borrowing Store) throws(Failure) {
        let link = link(place)
        let prefix = genericShelf(place.service, ["projects", place.project]) + "/"
        for shelf in store.shelves(startingWith: prefix) {
            for (id, other) in store.records(shelf) where (shelf, id) != (place.shelf, place.key) {
                guard refers(other, to: link) else { continue }
                let user = (shelf + "/" + id).dropFirst("generic/\(place.service)/".count)
                throw Failure(
                    .failedPrecondition,
                    "The \(lowerFirst(schema)) resource '\(place.name)' is already being used by '\(user)'",
                    reason: "resourceInUseByAnotherResource")
            }
        }
    }

    private func refers(_ value: JSONValue, to link: String) -> Bool {
        switch value {
        case .string(let text): text == link
        case .array(let elements): elements.contains { refers($0, to: link) }
        case .object(let members): members.contains { refers($0.value, to: link) }
        default: false
        }
    }

    /// The objects below this one would be lost.
    func notEmpty(_ place: GenericPlace) -> Failure {
        Failure(
            .failedPrecondition, "\(schema) \(place.name) is not empty.",
            reason: api.errors == .modern ? nil : "resourceInUse")
    }

    private func text(_ template: String, _ place: GenericPlace) -> String {
        filled(template, place.words.merging(["type": schema, "kind": kindName]) { $1 })
    }
}
