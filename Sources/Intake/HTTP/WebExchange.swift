internal import AsyncHTTPClient
internal import NIOCore
internal import NIOHTTP1
internal import NIOHTTPCompression
internal import NIOPosix

/// One request and its response, without redirects or retries.
struct WebExchange: Sendable {
    /// The address to request.
    let address: WebAddress
    /// The headers in addition to the standard ones.
    let headers: [(String, String)]
    /// The limits.
    let settings: IntakeSettings
    /// The number of bytes to keep of a longer body; nil if a longer body is an error.
    let excerptBytes: Int?

    /// The complete response.
    func response() async -> Result<WebResponse, IntakeError> {
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
    private func perform() async throws(IntakeError) -> WebResponse {
        let network = try await HostResolver.address(
            of: address.host, port: address.port, at: address.text,
            allowsPrivateNetworks: settings.allowsPrivateNetworks)
        let client = HTTPClient(
            eventLoopGroupProvider: .singleton, configuration: configuration(for: network))
        let result = await send(by: client)
        // Everything has been read by now, so errors at shutdown no longer matter.
        try? await client.shutdown()
        return try result.get()
    }

    private func send(by client: HTTPClient) async -> Result<WebResponse, IntakeError> {
        do {
            let response = try await client.execute(
                request, timeout: .seconds(Int64(settings.pageTimeout)))
            return .success(
                WebResponse(
                    status: Int(response.status.code), headers: response.headers,
                    body: try await content(of: response.body)))
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

    private func content(of body: HTTPClientResponse.Body) async throws -> [UInt8] {
        guard let excerptBytes else {
            let whole = try await body.collect(upTo: settings.maximumIssueBytes)
            return Array(whole.readableBytesView)
        }
        var content: [UInt8] = []
        for try await piece in body {
            content.append(contentsOf: piece.readableBytesView)
            if content.count >= excerptBytes { break }
        }
        return Array(content.prefix(excerptBytes))
    }

    private func configuration(for network: String) -> HTTPClient.Configuration {
        var configuration = HTTPClient.Configuration(
            redirectConfiguration: .disallow,
            timeout: .init(
                connect: .seconds(Self.connectSeconds), read: .seconds(Int64(settings.pageTimeout))),
            decompression: .enabled(limit: .size(settings.maximumIssueBytes)))
        // HTTP/2 is turned off, since its frames would need limits of their own.
        configuration.httpVersion = .http1Only
        let limit = settings.maximumIssueBytes + Self.largestHeads
        configuration.http1_1ConnectionDebugInitializer = { channel in
            channel.eventLoop.makeCompletedFuture {
                try channel.pipeline.syncOperations.addHandler(
                    ResponseLimiter(limit: limit), position: .first)
            }
        }
        // The library must not retry, since `RetryPolicy` decides about that.
        configuration.connectionPool.retryConnectionEstablishment = false
        // Connects to the address that was checked; the request and the check of the certificate
        // still use the name.
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

    /// A short message, since the library's connection errors list every address and system call.
    private static func words(for error: any Error) -> String {
        switch error {
        case let failure as NIOConnectionError:
            failure.connectionErrors.first.map { "\($0.error)" } ?? "no connection"
        case let failure as HTTPClientError: failure.shortDescription
        case HTTPParserError.invalidEOFState: "the response broke off"
        case let failure as HTTPParserError: "its response is not HTTP (\(failure))"
        default: "\(error)"
        }
    }

    private static let connectSeconds: Int64 = 10
    /// The bytes allowed beyond the body, for headers and the overhead of encryption.
    private static let largestHeads = 1_048_576
    private static let timeouts: [HTTPClientError] = [
        .deadlineExceeded, .connectTimeout, .readTimeout, .writeTimeout,
    ]
}
