internal import AsyncHTTPClient
internal import NIOCore
internal import NIOHTTP1
internal import NIOHTTPCompression
internal import NIOPosix

/// One request and its answer: no redirect is followed, nothing is tried twice.
struct WebExchange: Sendable {
    /// What is asked for.
    let address: WebAddress
    /// The headers beside those that every request has.
    let headers: [(String, String)]
    /// The limits.
    let settings: IntakeSettings

    /// The answer, once it is there whole.
    func answer() async -> Result<WebAnswer, IntakeError> {
        await TimeLimit.run(seconds: settings.pageTimeout, at: address.text) {
            do throws(IntakeError) {
                return .success(try await perform())
            } catch {
                return .failure(error)
            }
        }
    }
}

extension WebExchange {
    private func perform() async throws(IntakeError) -> WebAnswer {
        let network = try await HostResolver.address(
            of: address, allowsPrivateNetworks: settings.allowsPrivateNetworks)
        let client = HTTPClient(
            eventLoopGroupProvider: .singleton, configuration: configuration(for: network))
        let result = await send(by: client)
        // All is read by now; what a shutdown could complain of no longer matters.
        try? await client.shutdown()
        return try result.get()
    }

    private func send(by client: HTTPClient) async -> Result<WebAnswer, IntakeError> {
        do {
            let response = try await client.execute(
                request, timeout: .seconds(Int64(settings.pageTimeout)))
            let body = try await response.body.collect(upTo: settings.maximumIssueBytes)
            return .success(
                WebAnswer(
                    status: Int(response.status.code), headers: response.headers,
                    body: Array(body.readableBytesView)))
        } catch is NIOTooManyBytesError {
            return .failure(
                IntakeError(.tooLarge(limit: settings.maximumIssueBytes), at: address.text))
        } catch NIOHTTPDecompression.DecompressionError.limit {
            return .failure(
                IntakeError(.tooLarge(limit: settings.maximumIssueBytes), at: address.text))
        } catch is NIOHTTPDecompression.DecompressionError {
            return .failure(
                IntakeError(.malformed("its content cannot be decompressed"), at: address.text))
        } catch let error as HTTPClientError where Self.timeouts.contains(error) {
            return .failure(IntakeError(.timedOut(seconds: settings.pageTimeout), at: address.text))
        } catch {
            return .failure(IntakeError(.unreachable(Self.words(for: error)), at: address.text))
        }
    }

    private func configuration(for network: String) -> HTTPClient.Configuration {
        var configuration = HTTPClient.Configuration(
            redirectConfiguration: .disallow,
            timeout: .init(
                connect: .seconds(Self.connectSeconds), read: .seconds(Int64(settings.pageTimeout))),
            decompression: .enabled(limit: .size(settings.maximumIssueBytes)))
        // How often is ours to say.
        configuration.connectionPool.retryConnectionEstablishment = false
        // The name stays in the request and in the check of the certificate.
        configuration.dnsOverride = [address.host: network]
        return configuration
    }

    private var request: HTTPClientRequest {
        var request = HTTPClientRequest(url: address.text)
        request.headers.add(name: "User-Agent", value: settings.userAgent)
        request.headers.add(name: "Accept-Encoding", value: "gzip, deflate")
        for (name, value) in headers {
            request.headers.add(name: name, value: value)
        }
        return request
    }

    /// The library's connection errors list every address and system call.
    private static func words(for error: any Error) -> String {
        switch error {
        case let failure as NIOConnectionError:
            failure.connectionErrors.first.map { "\($0.error)" } ?? "no connection"
        case let failure as HTTPClientError: failure.shortDescription
        default: "\(error)"
        }
    }

    private static let connectSeconds: Int64 = 10
    private static let timeouts: [HTTPClientError] = [
        .deadlineExceeded, .connectTimeout, .readTimeout, .writeTimeout,
    ]
}
