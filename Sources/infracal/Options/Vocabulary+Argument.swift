internal import ArgumentParser
internal import Items

extension Kind: ExpressibleByArgument {}
extension Category: ExpressibleByArgument {}
extension Region: ExpressibleByArgument {}
