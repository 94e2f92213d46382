/// The title and summary of a list that is written as a calendar.
struct ListName {
    /// The name that calendar programs show.
    let title: String
    /// One sentence about its content.
    let summary: String

    static let upcoming = ListName(
        title: "What is next", summary: "What infracal upcoming lists.")
    static let items = ListName(title: "All items", summary: "What infracal items lists.")
    static let search = ListName(
        title: "What was found", summary: "What infracal search lists.")
}
