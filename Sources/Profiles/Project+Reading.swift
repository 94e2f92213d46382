import StrictYAML

extension Project {
    /// Reads an entry of `projects` in a profile.
    init(_ map: YAMLMap) throws(YAMLError) {
        try map.expectOnly([
            "id", "title", "aliases", "sections", "color", "url", "common", "external",
        ])
        self.init(
            id: try map.identifier(), title: try map.required("title").string(),
            aliases: try map.strings("aliases"), sections: try map.strings("sections"),
            color: try map.value("color")?.colorName(), url: try map.string("url"),
            includesCommon: try map.bool("common") ?? true,
            isExternal: try map.bool("external") ?? false)
    }
}

extension YAMLValue {
    /// A color name; CSS color names contain neither hyphens nor digits.
    fileprivate func colorName() throws(YAMLError) -> String {
        let name = try string()
        guard !name.isEmpty, name.allSatisfy({ $0.isASCII && $0.isLowercase }) else {
            throw mark.error("'\(name)' is no CSS3 colour name (such as 'steelblue')")
        }
        return name
    }
}
