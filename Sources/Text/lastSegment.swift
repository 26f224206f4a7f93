/// The part of a name or a path after its last `/`, not counting one at its end; all of it if there is no other.
package func lastSegment(of path: String) -> Substring { path.split(separator: "/").last ?? path[...] }
