/// Finds the date expressions of a text in one language.
package struct Recognizer: Sendable {
    /// The date expressions of English newsletters.
    package static let english = Recognizer()

    /// The date expressions of a text, in its order; they never overlap.
    ///
    /// The text holds no markup. A time without a date and a year alone are no readings.
    package func readings(in text: String, context: Context) -> [Reading] {
        readings(inUTF8: Array(text.utf8), context: context)
    }

    /// The date expressions of UTF-8 text, which may be damaged, in its order.
    package func readings(inUTF8 bytes: [UInt8], context: Context) -> [Reading] {
        []
    }
}
