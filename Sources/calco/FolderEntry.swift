/// One entry of a folder, with symbolic links followed.
struct FolderEntry {
    enum EntryType {
        case file
        case folder
        /// A pipe, a device, a socket.
        case other
        /// Why its type is unknown: a loop of links, a dangling link.
        case unreadable(String)
    }

    let name: String
    let type: EntryType

    static let isNoFile = "this is no regular file"
}
