import Text

/// What is wrong with a reference to an image, or nil. Cloud Run cannot reach a registry on the caller's machine and
/// accepts no port (run-38, run-41).
func imageProblem(_ image: String) -> String? {
    let parts = image.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count > 1, let host = parts.first, host == "localhost" || host.contains(":") else { return nil }
    return "Expected an image path like [host/]repo-path[:tag and/or @digest], where host is one of [region.]gcr.io, "
        + "[region-]docker.pkg.dev or docker.io but obtained \(image)."
}
