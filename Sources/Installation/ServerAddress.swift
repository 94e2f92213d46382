/// The address that the server listens on.
public struct ServerAddress: Hashable, Sendable {
    /// A host name or IP address of this machine.
    public var host: String
    /// The TCP port; 0 for any free port.
    public var port: Int

    /// This machine only, port 8080.
    public static let `default` = ServerAddress(host: "127.0.0.1", port: 8080)

    /// An address with its port.
    public init(host: String, port: Int) {
        self.host = host
        self.port = port
    }
}
