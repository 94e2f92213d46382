internal import CivilTime
internal import Foundation

/// The one place where the program reads a clock.
enum Clock {
    /// This instant.
    static var now: Timestamp {
        Timestamp(milliseconds: Int(Date().timeIntervalSince1970 * millisecondsPerSecond))
    }

    private static let millisecondsPerSecond = 1000.0
}
