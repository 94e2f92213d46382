internal import ArgumentParser
internal import Items

/// Which items a list is about.
struct SelectionOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Only items of this project, and what is for every project; may be given again.",
            valueName: "name"))
    var project: [String] = []

    @Option(help: "Only items in this part of the world; may be given again.")
    var region: [Region] = []

    @Option(help: "Only items of this kind; may be given again.")
    var kind: [Kind] = []

    @Option(help: "Only items about this; may be given again.")
    var category: [Category] = []
}
