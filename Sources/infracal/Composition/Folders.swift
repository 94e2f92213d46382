internal import Foundation

extension FileManager {
    /// True if there is a folder at a path, or a symbolic link to one.
    func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }
}
