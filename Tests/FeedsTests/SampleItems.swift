import CivilTime
import Items

/// Items of every kind, as issues of one year would produce them.
enum SampleItems {
    static let items: [Item] = [
        summit, sponsors, prices, papers, vote, webinar, release, meetup, survey, next, call,
        floating, longAgo,
    ]

    static let summit = Item.sample(
        1, "Harbor Summit Europe", when: Samples.days("2025-10-17/2025-10-19"),
        place: "Paris, France",
        url: "https://summit.harbor.example/", series: "summit")

    static let sponsors = Item.sample(
        2, "Harbor Summit Europe: sponsorship closes", kind: .deadline, category: .sponsorship,
        when: Samples.days("2025-09-26"), place: "Paris, France", series: "summit", parent: 1)

    /// Moved once: an early-bird price that was extended.
    static let prices: Item = {
        var item = Item.sample(
            3, "Harbor Summit Europe: prices rise", kind: .deadline, category: .registration,
            when: Samples.minute("2025-09-09 23:59", "America/Los_Angeles"), series: "summit",
            parent: 1,
            text: "Prices rise on 9 September, 23:59 PT; until then, \"early\" is cheaper.")
        item.sequence = 1
        item.modified = Timestamp(Samples.date("2025-08-05"), hour: 16)
        item.revisions = [
            Revision(
                sequence: 1, issue: "harbor-august-2025.md", line: 40, published: item.modified,
                changed: ["start": Revision.Change(from: "2025-08-26", to: "2025-09-09")])
        ]
        return item
    }()

    static let papers = Item.sample(
        4, "Harbor Summit Europe: call for talks closes", kind: .deadline, category: .cfp,
        when: Samples.minute("2025-08-14 23:59", "Etc/GMT+12"), series: "summit", parent: 1)

    static let vote = Item.sample(
        5, "Pier: board vote", kind: .window, category: .election,
        when: Samples.minute("2025-09-01 00:00-23:59", "UTC", through: "2025-09-12"),
        region: .global,
        projects: ["pier"])

    static let webinar = Item.sample(
        6, "Harbor Live: what is new in Pier", category: .webinar,
        when: Samples.minute("2025-08-28 14:00-15:00", "Europe/Paris"), region: .global,
        projects: ["pier", "harbor"], url: "https://harbor.example/live?a=1&b=ü")

    static let release = Item.sample(
        7, "Pier 2.0", category: .release, when: Samples.days("2025-10-01"), region: .global,
        projects: ["pier"])

    static let meetup: Item = {
        var item = Item.sample(
            8, "User group, Suwon; with \"Q&A\", food", category: .meetup,
            when: Samples.minute("2025-09-18 18:30", "Asia/Seoul"), place: "수원, 대한민국",
            region: .asia,
            status: .cancelled)
        item.sequence = 1
        return item
    }()

    static let survey = Item.sample(
        9, "Buoy survey closes", kind: .deadline, category: .survey,
        when: Samples.days("2025-08-29"),
        region: .global, projects: ["buoy"])

    static let next = Item.sample(
        10, "Harbor Summit Asia", when: Samples.month("2026-09"), region: .asia, series: "summit")

    static let call = Item.sample(
        11, "Pier: weekly call", category: .meeting,
        when: Samples.minute("2025-08-06 17:00", "America/New_York"),
        recurrence: Recurrence(.weekly, byDay: [Recurrence.ByDay(.wednesday)]), region: .global,
        projects: ["pier"])

    static let floating = Item.sample(
        12, "Nominations open", kind: .opening, category: .election,
        when: Samples.minute("2025-08-20 18:00", nil), region: .global, projects: ["pier"])

    static let longAgo = Item.sample(
        13, "Harbor Day Nairobi", category: .day, when: Samples.days("2021-05-04"),
        place: "Nairobi",
        region: .africa)
}
