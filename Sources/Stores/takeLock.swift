/// Takes a lock by `take`. If somebody else holds it, `waits` says whether to try again, after it has waited.
package func takeLock(
    waits: (HeldLock) async -> Bool, _ take: () async throws(StateStoreError) -> Void
) async throws(StateStoreError) {
    while true {
        do throws(StateStoreError) { return try await take() } catch {
            guard case .held(let lock) = error, await waits(lock) else { throw error }
        }
    }
}
