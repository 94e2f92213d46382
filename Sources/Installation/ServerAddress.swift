/// Where the server listens.
package struct ServerAddress: Hashable, Sendable {
    /// A name or an address of this machine.
    package var host: String
    /// The TCP port, 0 for any that is free.
    package var port: Int

    /// This machine only, port 8080.
    package static let `default` = ServerAddress(host: "127.0.0.1", port: 8080)

    /// An address.
    package init(host: String, port: Int) {
        self.host = host
        self.port = port
    }
}
