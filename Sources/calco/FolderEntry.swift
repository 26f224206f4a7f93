/// One entry of a folder, with symbolic links followed.
struct FolderEntry {
    enum EntryType {
        case file
        case folder
        /// A pipe, a device, a socket.
        case other
        /// Why not even its type is known: a loop of links, a link to nothing.
        case unreadable(String)
    }

    let name: String
    let type: EntryType

    static let isNoFile = "this is no regular file"
}
