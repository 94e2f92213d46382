import Items
import Testing

/// The link of an item is its subject's, and not the one nearest to the date.
@Suite struct LinkTests {
    @Test(arguments: [
        (
            "- [KestrelConf](https://k.example), [Trieste](https://map.example), 3 November",
            "https://k.example"
        ),
        (
            "- 3 November: [KestrelConf](https://k.example) ([photos](https://p.example))",
            "https://k.example"
        ),
        (
            "- **KestrelConf**, 3 November, Trieste ([website](https://k.example))",
            "https://k.example"
        ),
        ("- KestrelConf: 3 November. More at https://k.example", "https://k.example"),
        ("- KestrelConf: 3 November", nil),
        (
            "- Submit your talk for KestrelConf [here](https://k.example/cfp) by 12 September",
            "https://k.example/cfp"
        ),
    ])
    func theLinkIsThatOfTheSubject(markdown: String, url: String?) throws {
        let found = try Form.mentions(in: markdown).map(\.facts.url)
        #expect(found == [url])
    }
}
