internal import CivilTime
internal import Items

extension Facts {
    /// The facts after a later mention.
    ///
    /// The latest statement counts, unless it is less precise: a month does not replace a day in
    /// that month, and a day without a time keeps the known time. A change of one occurrence does
    /// not affect the others.
    func updated(by mention: Facts, status: AnnouncementStatus, former: When? = nil) -> Facts {
        var facts = self
        if let stated = occurrence(statedBy: mention, status: status, former: former) {
            facts.recurrence = recurrence?.applying(stated)
            facts.url = url ?? mention.url
            return facts
        }
        if isExtended(by: mention, status: status) {
            facts.when = when.closing(at: mention.when)
            facts.url = url ?? mention.url
            return facts
        }
        facts.when =
            isRestated(by: mention) ? when : when.updated(by: mention.when, status: status)
        facts.recurrence = updatedRecurrence(by: mention)
        facts.event = mention.event ?? event
        facts.series = mention.series ?? series
        if category == .other { facts.category = mention.category }
        facts.title = mention.title
        if let url = mention.url, facts.url == nil || Link(url) != nil { facts.url = url }
        if !mention.projects.isEmpty { facts.projects = mention.projects }
        facts.takePlace(from: mention)
        return facts
    }

    /// The rule that was stated last; exclusions from the same rule are kept.
    private func updatedRecurrence(by mention: Facts) -> Recurrence? {
        guard let recurrence, let other = mention.recurrence else {
            return mention.recurrence ?? recurrence
        }
        guard repeats(like: mention) else { return other }
        return recurrence.excluding(other.exclusions)
    }

    /// True if a mention states the same rule, with one of its later occurrences as the date.
    private func isRestated(by mention: Facts) -> Bool {
        guard let recurrence, repeats(like: mention) else { return false }
        return when.occurrence(of: recurrence.withoutExceptions, onOrAfter: mention.when.start)
            == mention.when
    }

    /// Takes the later wording of the place, unless it leaves out some of the known words.
    private mutating func takePlace(from mention: Facts) {
        guard let place = mention.place else {
            if country == nil, mention.country != nil {
                country = mention.country
                region = mention.region
            }
            return
        }
        let known = PlaceWords(self.place)
        guard known.isEmpty || !PlaceWords(place).isPart(of: known) else { return }
        self.place = place
        country = mention.country ?? country
        region = mention.region
    }
}

extension When {
    /// The date after a later mention.
    func updated(by new: When, status: AnnouncementStatus) -> When {
        if new.isVague && !isVague {
            let isReplaced = [.moved, .postponed].contains(status) && !overlaps(new)
            return isReplaced ? new : self
        }
        guard !isVague, overlaps(new), status != .moved, !new.saysMore(than: self) else {
            return isVague && new.isVague && new.isBlurred(beside: self) ? self : new
        }
        return self
    }

    /// True if another vague date lies within this one and is shorter: a month in a quarter.
    private func isBlurred(beside other: When) -> Bool {
        start <= other.start && other.lastDay <= lastDay
            && start.days(to: lastDay) > other.start.days(to: other.lastDay)
    }

    private func overlaps(_ other: When) -> Bool {
        start <= other.lastDay && other.start <= lastDay
    }

    /// True if this date says more than one that it overlaps: other days, a last day, or a time.
    private func saysMore(than other: When) -> Bool {
        if start < other.start || lastDay > other.lastDay { return true }
        guard start == other.start, end == other.end || other.end == nil else { return end != nil }
        return (time ?? endTime) != nil && self != other && !(time == other.time && zone == nil)
    }
}
