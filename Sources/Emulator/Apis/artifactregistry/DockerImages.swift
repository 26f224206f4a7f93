import HTTP
import Text

/// The images that were pushed into a repository, by `IMAGE@sha256:DIGEST`.
private func imageShelf(_ repository: String) -> String { "\(repository)/dockerImages" }

func forgetImages(of repository: String, _ store: inout Store) { store.clear(imageShelf(repository)) }

/// The last call of a push (artifactregistry-19). Of the manifest, only the sizes in it are kept: nothing is uploaded, and
/// its digest is believed.
func pushManifest(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    let end = "-docker.pkg.dev"
    guard request.target.host.hasSuffix(end) else { throw .entityNotFound }
    var request = request
    request.variables["location"] = String(request.target.host.dropLast(end.count))
    let repository = try foundRepository(request, store)
    guard repository["format"] == "DOCKER" else {
        throw Failure(.failedPrecondition, "The repository is not one of images.")
    }
    let digest = request.variable("digest")
    guard isDigest(digest) else {
        throw Failure(.unimplemented, "The local cloud computes no digests: name the manifest by its own.")
    }
    let image = (1...mostPieces).compactMap { request.variables["image\($0)"] }.joined(separator: "/")
    let manifest = try request.json()
    let parts = (manifest["layers"]?.array ?? []) + (manifest["config"].map { [$0] } ?? [])
    let size = parts.reduce(0) { $0 &+ ($1["size"]?.int ?? 0) }
    let name = "\(image)@\(digest)"
    let time = JSONValue.string(request.now.rfc3339)
    store[imageShelf(repositoryKey(request)), name] = [
        "imageSizeBytes": .string(String(size)), "mediaType": manifest["mediaType"] ?? .string(dockerManifest),
        "name": .string("\(repository["name"]?.string ?? "")/dockerImages/\(percentEncoded(name, keeping: "@:"))"),
        "updateTime": time, "uploadTime": time,
        "uri": .string("\(request.target.host)/\(request.project)/\(request.variable("repository"))/\(name)"),
    ]
    return Reply(status: 201, headers: [Header("Docker-Content-Digest", digest)])
}

/// How many pieces the path of an image may have.
let mostPieces = 4
private let dockerManifest = "application/vnd.docker.distribution.manifest.v2+json"

/// Whether an image is there. Most images that a plan names were pushed elsewhere, before there was a local cloud: of a
/// repository into which nobody pushed any, nobody can tell.
func getImage(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    let repository = try foundRepository(request, store)
    let shelf = imageShelf(repositoryKey(request))
    guard !store.isEmpty(shelf) else {
        throw Failure(
            .unimplemented,
            "No image was pushed into \(repository["name"]?.string ?? "") of the local cloud: which ones the real one has, it "
                + "does not know.")
    }
    // artifactregistry-20
    guard let image = store[shelf, request.variable("image")]?.object else { throw .entityNotFound }
    return .message(image, "DockerImage")
}

func listImages(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    let order = try request.order("DockerImage")
    return .message(
        try page(try images(request, store).map(\.record), under: "dockerImages", request, by: order),
        "ListDockerImagesResponse")
}

/// The names of the images, whatever their digests.
func listPackages(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    var packages: [String: JSONValue] = [:]
    for (image, _, record) in try images(request, store) {
        let name = "\(request.parent)/repositories/\(request.variable("repository"))/packages/\(percentEncoded(image))"
        packages[image] = [
            "createTime": record["uploadTime"] ?? .null, "name": .string(name),
            "updateTime": record["updateTime"] ?? .null,
        ]
    }
    let items = try request.filtered(
        Array(packages.values), "Package", FilterRules(fields: ["name"], hasWildcards: true))
    return .message(
        try page(items, under: "packages", request, by: try request.order("Package")), "ListPackagesResponse")
}

/// The digests of one image.
func listImageVersions(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    let package = request.variable("package")
    let name = "\(request.parent)/repositories/\(request.variable("repository"))/packages/\(percentEncoded(package))"
    let all: [JSONValue] = try images(request, store).filter { $0.image == package }.map { _, digest, record in
        [
            "createTime": record["uploadTime"] ?? .null, "name": .string("\(name)/versions/\(digest)"),
            "updateTime": record["updateTime"] ?? .null,
        ]
    }
    let items = try request.filtered(all, "Version", FilterRules(fields: ["name"], hasWildcards: true))
    return .message(
        try page(items, under: "versions", request, by: try request.order("Version")), "ListVersionsResponse")
}

private func images(
    _ request: RoutedRequest, _ store: borrowing Store
) throws(Failure) -> [(image: String, digest: String, record: JSONValue)] {
    _ = try foundRepository(request, store)
    return store.records(imageShelf(repositoryKey(request))).map { id, record in
        let parts = id.split(separator: "@", maxSplits: 1)
        return (String(parts[0]), String(parts.last ?? ""), record)
    }
}

private func isDigest(_ text: String) -> Bool { text.wholeMatch(of: /sha256:[0-9a-f]{64}/) != nil }
