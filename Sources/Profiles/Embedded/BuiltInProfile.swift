import CResources

/// The text of the profile that the program carries.
enum BuiltInProfile {
    /// The name that errors give it.
    static let file = "the built-in profile"

    /// The YAML text, copied from the program's constant data.
    static func text() -> String {
        var count = 0
        let start = infracal_profile(&count)
        return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    }
}
