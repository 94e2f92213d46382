/// The values for the page's template; the property names are used there.
struct PageModel {
    /// One option of a filter.
    struct Option {
        let id: Markup
        let title: Markup
    }

    /// A filter with its options.
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
        /// The output of `entry.mustache` for each `PageEntry`.
        let entries: [Markup]
    }

    /// Calendars under a common title, such as "By project".
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
    /// The relative path to the published folder; `base` is the folder's address, empty if unknown.
    let root: Markup
    let base: Markup
    /// The project of the page, and its region; empty if the page is not limited to one.
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
    /// True if the list is cut off.
    let isCut: Bool
    let groups: [Group]
    let community: Markup?
    /// Links to the archive, one page per year.
    let years: [Link]
    let hasYears: Bool
}
