internal import CivilTime
internal import Foundation

/// The only place where the program reads a clock.
enum Clock {
    /// The current instant.
    static var now: Timestamp {
        Timestamp(milliseconds: Int(Date().timeIntervalSince1970 * millisecondsPerSecond))
    }

    private static let millisecondsPerSecond = 1000.0
}
