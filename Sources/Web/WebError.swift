internal import Foundation
internal import NIOCore

/// Why the server cannot run.
public struct WebError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The file or folder.
    public let place: String
    /// The problem, and what to do about it.
    public let message: String

    /// The error on one line.
    public var description: String { "\(place): \(message)" }
}

extension WebError {
    /// Why the server cannot listen on an address, with the options for choosing another one.
    ///
    /// `error` is what running the server threw.
    public init(_ error: any Error, listeningOn settings: WebSettings) {
        let host = settings.host.contains(":") ? "[\(settings.host)]" : settings.host
        self.init(
            place: "\(host):\(settings.port)",
            message: "cannot listen here: \(Self.reason(error)); "
                + "--host and --port name another address")
    }

    private static func reason(_ error: any Error) -> String {
        switch error {
        case let error as IOError: String(cString: strerror(error.errnoCode))
        case is SocketAddressError.UnknownHost: "there is no such host"
        default: "\(error)"
        }
    }
}
