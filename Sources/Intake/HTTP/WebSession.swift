/// Makes the requests of one reading politely, one after the other.
///
/// `robots.txt` is requested once per site, redirects are followed here, and busy servers are given
/// time.
struct WebSession {
    /// The outcome of requesting a page.
    enum Page: Sendable {
        /// The validators still match.
        case unchanged
        /// The content, and the address after redirects.
        case document(WebResponse, WebAddress)
    }

    /// The time that is left.
    let budget: TimeBudget

    private let settings: IntakeSettings
    private let pause: Pause
    private let origins: TimedOutServers
    private var robots: [String: RobotsRules] = [:]

    /// A session without any requests yet.
    init(
        settings: IntakeSettings, pause: @escaping Pause, budget: TimeBudget,
        origins: TimedOutServers
    ) {
        self.settings = settings
        self.pause = pause
        self.budget = budget
        self.origins = origins
    }

    /// The page at an address, unless `validators` still match.
    mutating func page(
        at address: WebAddress, accepting media: String, validators: Validators = Validators()
    ) async throws(IntakeError) -> Page {
        var current = address
        for _ in 0...settings.maximumRedirects {
            guard try await rules(for: current).allows(current.target) else {
                throw IntakeError(.robots, at: current.text)
            }
            let response = try await response(
                from: current, headers: [("Accept", media)] + validators.headers)
            if let target = response.redirect {
                current = try current.resolving(target)
                continue
            }
            return try Self.page(response, at: current)
        }
        throw IntakeError(.tooManyRedirects(limit: settings.maximumRedirects), at: address.text)
    }
}

extension WebSession {
    private static func page(
        _ response: WebResponse, at address: WebAddress
    ) throws(IntakeError) -> Page {
        switch response.status {
        case 304: return .unchanged
        case 200: return .document(response, address)
        case 404, 410: throw IntakeError(.missing, at: address.text)
        default: throw IntakeError(.status(response.status), at: address.text)
        }
    }

    private func response(
        from address: WebAddress, headers: [(String, String)], excerptBytes: Int? = nil
    ) async throws(IntakeError) -> WebResponse {
        let policy = RetryPolicy(maximumAttempts: settings.maximumAttempts)
        var attempt = 1
        while true {
            let result = try await attempted(
                address, headers: headers, excerptBytes: excerptBytes)
            guard let failure = Self.passingFailure(result, at: address) else {
                return try result.get()
            }
            switch policy.step(after: attempt, retryAfter: failure.retryAfter) {
            case .wait(let seconds) where seconds >= budget.remaining: throw failure.error
            case .wait(let seconds): await pause(.seconds(seconds))
            case .comeBack(let seconds):
                throw IntakeError(.busy(seconds: seconds), at: address.text)
            case .giveUp: throw failure.error
            }
            attempt += 1
        }
    }

    /// One attempt, within the time that is left.
    private func attempted(
        _ address: WebAddress, headers: [(String, String)], excerptBytes: Int?
    ) async throws(IntakeError) -> Result<WebResponse, IntakeError> {
        try budget.expectTime(at: address.text)
        try origins.expectAlive(address)
        var settings = settings
        settings.pageTimeout = min(settings.pageTimeout, budget.remaining)
        let exchange = WebExchange(
            address: address, headers: headers, settings: settings, excerptBytes: excerptBytes)
        let result = await exchange.response().mapError(budget.judged)
        if case .failure(let error) = result, case .timedOut = error.reason {
            origins.noteTimeout(of: address.origin)
        }
        return result
    }

    /// The error if trying again may help; nil for a response or any other error.
    private static func passingFailure(
        _ result: Result<WebResponse, IntakeError>, at address: WebAddress
    ) -> (error: IntakeError, retryAfter: Int?)? {
        switch result {
        case .success(let response) where response.isTemporaryFailure:
            (IntakeError(.status(response.status), at: address.text), response.retryAfter)
        case .failure(let error):
            if case .unreachable = error.reason { (error, nil) } else { nil }
        case .success: nil
        }
    }

    /// The rules of a site, requested once per session.
    ///
    /// A missing file allows everything, and an error of the server nothing (RFC 9309, section
    /// 2.3.1).
    private mutating func rules(for address: WebAddress) async throws(IntakeError) -> RobotsRules {
        if let known = robots[address.origin] { return known }
        var current = try address.resolving("/robots.txt")
        var rules = RobotsRules.everything
        for _ in 0...settings.maximumRedirects {
            let response = try await response(
                from: current, headers: [("Accept", "text/plain")],
                excerptBytes: RobotsRules.longestFile)
            if let target = response.redirect {
                current = try current.resolving(target)
                continue
            }
            rules = Self.rules(from: response)
            break
        }
        robots[address.origin] = rules
        return rules
    }

    private static func rules(from response: WebResponse) -> RobotsRules {
        switch response.status {
        case 200:
            RobotsRules(text: String(decoding: response.body, as: UTF8.self), agent: productToken)
        case 500...: .nothing
        default: .everything
        }
    }

    private static let productToken = "infracal"
}
