import HTTP
import Text
import PlanModel

/// A collection to list, and the address to name in messages.
struct Listing {
    var list: ListCall
    var address: Address
    /// After so many pages the rest is left out; nil: it is read to its end.
    var mostPages: Int?

    init(_ list: ListCall, _ address: Address) { (self.list, self.address) = (list, address) }
}

/// By URL.
typealias Listings = [String: Listing]

extension Plan {
    /// The lists of each labelled kind.
    var inventoryLists: Listings {
        Dictionary(
            inventory.flatMap { kind, inventory in
                inventory.lists.map { ($0.url, Listing($0, Address(kind: kind, name: "*"))) }
            }
        ) { $1 }
    }
}

extension Plan {
    /// The lists in which something may be that looks like a new object, by what the state does not know.
    func listsOfWhatResembles(_ state: State) -> Listings {
        var lists: Listings = [:]
        for resource in resources where state.entries[resource.address] == nil {
            let identity = rules(of: resource).identity
            guard !identity.resembles.isEmpty, let list = identity.list else { continue }
            lists[list.url] = Listing(list, resource.address)
        }
        return lists
    }
}

extension Caller {
    /// Reads all of `listings` in parallel.
    func readLists(_ listings: Listings, _ progress: ReadProgress) async -> CollectionLists {
        await withTaskGroup(of: (String, Result<CollectionList, ApplyFailure>).self) { group in
            for (url, listing) in listings {
                group.addTask {
                    (url, await self.list(listing.list, for: listing.address, most: listing.mostPages))
                }
            }
            var lists: CollectionLists = [:]
            for await (url, list) in group {
                lists[url] = list
                await progress.step()
            }
            return lists
        }
    }

    /// All pages of one collection, or the first `most`.
    func list(
        _ list: ListCall, for address: Address, most: Int? = nil
    ) async -> Result<CollectionList, ApplyFailure> {
        var result = CollectionList()
        var token: String?
        var seen: Set<String> = []
        var (pages, empty) = (0, 0)
        func failure(_ url: String, _ message: String) -> Result<CollectionList, ApplyFailure> {
            .failure(ApplyFailure(address, "read", Sent("GET", url), message: message))
        }
        repeat {
            var url = list.url
            if let token { url += (url.contains("?") ? "&" : "?") + "pageToken=" + percentEncoded(token) }
            let call = Call("GET", url)
            // A collection that is not there has no objects, whatever its kind.
            switch await readAnswer(call, address, .plain) {
            case .failed(let failure): return .failure(failure)
            case .missing: return .success(result)
            case .object(let page):
                let count = result.items.count
                if let objection = result.add(page, list) { return failure(url, objection) }
                token = page["nextPageToken"]?.string.flatMap { $0.isEmpty ? nil : $0 }
                if let token, !seen.insert(token).inserted {
                    return failure(url, "the list hands out the same page again")
                }
                pages += 1
                if pages == most { return .success(result) }
                empty = result.items.count > count ? 0 : empty + 1
                // Enough for a million objects at a hundred per page; a server may return filtered, empty pages, but
                // not forever.
                guard pages < 10_000, empty < 100 else {
                    return failure(url, "the list does not end: \(pages) pages with \(result.items.count) objects")
                }
            }
        } while token != nil
        return .success(result)
    }
}
