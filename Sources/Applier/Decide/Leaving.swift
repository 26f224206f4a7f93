/// Why objects leave, and what is then said of those that stay.
struct Leaving: Sendable {
    /// Of one that holds data.
    var data: String
    /// Of one that stays for the sake of another: what deletes both.
    var both: String
    /// Of one that is protected; nil: then nothing is sent at all.
    var protected: String?

    /// A plan has them no longer.
    static let plan = Leaving(
        data: "it may hold data; list it under 'retire' to delete it",
        both: "list both under 'retire' to delete them", protected: nil)

    /// Everything is destroyed.
    static let destruction = Leaving(
        data: "it may hold data; name it with --with to delete it",
        both: "name that with --with to delete both", protected: "it is protected; name it with --with to delete it")
}
