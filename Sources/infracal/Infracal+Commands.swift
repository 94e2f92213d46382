internal import ArgumentParser

extension Infracal {
    /// The commands, in the order in which the help lists them.
    static let commands: [any ParsableCommand.Type] = [
        InitCommand.self,
        UpcomingCommand.self, CalendarCommand.self, ItemsCommand.self, ShowCommand.self,
        SearchCommand.self,
        ChangesCommand.self, ReviewCommand.self,
        ExtractCommand.self, IngestCommand.self, PublishCommand.self, RefreshCommand.self,
        ServeCommand.self, SourcesCommand.self, FeedsCommand.self, DoctorCommand.self,
    ]
}
