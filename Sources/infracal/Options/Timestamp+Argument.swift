public import ArgumentParser
public import CivilTime

extension Timestamp: ExpressibleByArgument {
    /// Reads a day, or a day with a time, from the command line (RFC 3339).
    public init?(argument: String) {
        self.init(iso: argument)
    }
}
