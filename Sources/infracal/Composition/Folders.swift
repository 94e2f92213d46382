internal import Foundation

extension FileManager {
    /// True if a folder is at a path, or a link to one.
    func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }
}
