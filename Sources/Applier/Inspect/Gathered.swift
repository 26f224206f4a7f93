import PlanModel

/// What was asked about a set of resources, and what was answered.
struct Gathered: Sendable {
    let items: [Reads.Item]
    /// By URL: those through which the items were read, and those that were asked for besides.
    let lists: (read: CollectionLists, all: CollectionLists)
    /// By item, the call that read it; nil if a list did.
    private(set) var callAt: [Call?]
    private(set) var answers: [Call: ReadAnswer]

    init(
        _ items: [Reads.Item], _ lists: (read: CollectionLists, all: CollectionLists), callAt: [Call?],
        answers: [Call: ReadAnswer]
    ) {
        (self.items, self.lists, self.callAt, self.answers) = (items, lists, callAt, answers)
    }

    var reads: Reads { Reads(items, lists.read, callAt: callAt, answers: answers) }

    /// Of `addresses`, the positions of those of which only a list was seen that may show less than is there.
    func seenBriefly(of addresses: Set<Address>) -> [Int] {
        items.indices.filter {
            items[$0].isBrief && callAt[$0] == nil && addresses.contains(items[$0].resource.address)
        }
    }

    /// Takes the answers to the reads of the items at `positions` instead of what a list shows of them.
    mutating func take(_ answers: [Call: ReadAnswer], of positions: [Int]) {
        for position in positions { callAt[position] = Read(items[position])?.call }
        self.answers.merge(answers) { $1 }
    }
}
