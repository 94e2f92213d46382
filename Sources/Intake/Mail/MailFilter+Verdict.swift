internal import Mail
internal import Profiles

extension MailFilter {
    /// What a filter says about a message.
    enum Verdict: Hashable {
        /// It is an issue.
        case issue
        /// It is from nobody that the filter names.
        case other
        /// It claims to be from a sender or a list that the filter names, but no signature says so.
        case unproven
    }

    /// What this filter says about a message.
    func verdict(on message: MailMessage) -> Verdict {
        let isNamed =
            message.sender.map(names(sender:)) == true
            || message.lists.contains(where: lists.contains)
        guard isNamed else { return .other }
        guard let authenticatedBy else { return .issue }
        // Only the server's own results count; a sender can write any others into the message.
        let results = message.authenticationResults.map(AuthenticationResults.init)
            .filter { $0.server == authenticatedBy }
        let domains =
            [message.sender?.split(separator: "@").last].compactMap { $0.map(String.init) }
            + message.lists
        return domains.contains { domain in results.contains { $0.areSigned(by: domain) } }
            ? .issue : .unproven
    }

    private func names(sender: String) -> Bool {
        senders.contains { $0.hasPrefix("@") ? sender.hasSuffix($0) : sender == $0 }
    }
}
