/// What the page's template shows; the names are the template's.
struct PageModel {
    /// One choice of a list.
    struct Option {
        let id: Markup
        let title: Markup
    }

    /// A list of choices.
    struct Choice {
        let options: [Option]
    }

    /// A link to another page.
    struct Link {
        let path: Markup
        let title: Markup
        let isCurrent: Bool
    }

    /// The entries of a month.
    struct Month {
        let name: Markup
        /// What `entry.mustache` makes of each `PageEntry`.
        let entries: [Markup]
    }

    /// Calendars of one sort.
    struct Group {
        let title: Markup
        let feeds: [PageFeed]
    }

    let policy: Markup
    let style: Markup
    let script: Markup
    let heading: Markup
    let lede: Markup
    let asOf: Markup
    let asOfDay: Markup
    /// What leads to the published folder, and its address; empty where none is known.
    let root: Markup
    let base: Markup
    /// What the page is limited to; empty where it is not.
    let project: Markup
    let region: Markup
    let answersQueries: Bool
    let pages: [Link]
    let feed: PageFeed
    let projects: Choice?
    let regions: Choice?
    let countries: Choice?
    let kinds: Choice?
    let categories: Choice?
    let count: Markup
    let months: [Month]
    /// Whether the list ends before the last entry.
    let isCut: Bool
    let groups: [Group]
    let community: Markup?
    /// The archive, a page a year.
    let years: [Link]
    let hasYears: Bool
}
