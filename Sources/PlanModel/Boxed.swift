/// A large value that is often absent, behind a reference: what holds it is small, and is copied at little cost. An apply
/// copies thousands of resources, each of which would otherwise be two kilobytes.
@propertyWrapper
package struct Boxed<Value: Sendable & Hashable>: Sendable, Hashable {
    private indirect enum Place: Sendable, Hashable {
        case empty
        case full(Value)
    }

    private var place: Place

    package init(wrappedValue: Value?) { place = wrappedValue.map { .full($0) } ?? .empty }

    package var wrappedValue: Value? {
        get { if case .full(let value) = place { value } else { nil } }
        set { place = newValue.map { .full($0) } ?? .empty }
    }
}
