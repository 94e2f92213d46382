import CResources

/// The profile that is compiled into the program.
enum BuiltInProfile {
    /// The profile's name in error messages.
    static let file = "the built-in profile"

    /// The YAML text, copied from the program's constant data.
    static func text() -> String {
        var count = 0
        let start = infracal_profile(&count)
        return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    }
}
