internal import Foundation
internal import NIOCore

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
