import Foundation

extension PublishedFile {
    /// What stands at a path below a folder; nil where nothing does.
    init?(reading path: String, in folder: String) throws(FeedError) {
        let whole = folder + "/" + path
        do {
            let data = try Data(contentsOf: URL(filePath: whole))
            self.init(path: path, bytes: Array(data))
        } catch CocoaError.fileReadNoSuchFile {
            return nil
        } catch {
            throw .file(path: whole, doing: "read", reason: error.localizedDescription)
        }
    }
}
