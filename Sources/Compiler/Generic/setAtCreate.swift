/// Fields that Google's descriptions call initial: the create alone takes them, and an update that names one changes nothing.
/// Type, field, and what to do instead (sqladmin-17, alloydb-3).
let setAtCreate = [
    (
        "sqladmin.v1/instances", "rootPassword",
        "change the password of the user instead: an entry of sqladmin.v1/users with `parent: [NAME]`, `id: root` (postgres, "
            + "sqlserver) and its `password`; here take `rootPassword` out, or list it under `leave`"
    ),
    (
        "alloydb.v1/projects.locations.clusters", "initialUser",
        "change the user instead: an entry of alloydb.v1/projects.locations.clusters.users with `parent: [NAME]`, its `id` and "
            + "its `password`; here take `initialUser` out, or list it under `leave`"
    ),
]
