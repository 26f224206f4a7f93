/// `projects/P/locations/L/services/S`: the service of Cloud Run that the function of that name is (cloudfunctions-1). The
/// names of services have neither capitals nor underscores.
func serviceName(ofFunction name: String) -> String {
    let parts = name.split(separator: "/")
    let id = (parts.last ?? "").lowercased().replacing("_", with: "-")
    return parts.dropLast(2).joined(separator: "/") + "/services/" + id
}
