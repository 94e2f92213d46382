import Items
import Profiles
import StrictYAML
import Testing

@Suite struct ReadingTests {
    @Test func readsAProfileOfAnotherCommunity() throws {
        let profile = try Profile(
            yaml: """
                id: gophers
                title: Gophers
                default_project: go
                regions: {europe: Old World}
                projects:
                  - id: go
                    title: Go
                    aliases: [Golang]
                    sections: [Core]
                    color: teal
                    common: false
                  - {id: other, title: Other, external: true}
                series:
                  - id: gophercon
                    title: GopherCon
                    category: conference
                    projects: [go]
                    common: true
                    per_place: true
                sources:
                  - folder: issues
                  - {git: 'https://example.org/x', branch: main, path: 'a/*.md'}
                  - page: https://example.org/news
                  - feed: https://example.org/feed.xml
                """, file: "gophers.yaml")
        let series = Series(
            id: "gophercon", title: "GopherCon", category: .conference, projects: ["go"],
            isCommon: true, isPerPlace: true)
        let expected = Profile(
            id: "gophers", title: "Gophers",
            projects: [
                Project(
                    id: "go", title: "Go", aliases: ["Golang"], sections: ["Core"], color: "teal",
                    includesCommon: false),
                Project(id: "other", title: "Other", isExternal: true),
            ],
            series: [series], regionTitles: [.europe: "Old World"], defaultProject: "go",
            sources: [
                .folder(path: "issues", glob: "*.md"),
                .git(url: "https://example.org/x", branch: "main", path: "a/*.md"),
                .page(url: "https://example.org/news"),
                .syndication(url: "https://example.org/feed.xml"),
            ])
        #expect(profile == expected)
    }

    @Test(arguments: [
        ("title: X", "p.yaml:1: the key 'id' is missing"),
        (
            "id: ../x\ntitle: X",
            "p.yaml:1: id: '../x' must be lower-case letters, digits and hyphens"
        ),
        (
            "id: x\ntitle: X\nprojcts: []",
            "p.yaml:3: unknown key 'projcts' (did you mean 'projects'?)"
        ),
        (
            "id: x\ntitle: X\nprojects:\n- {id: a, title: A}\n- {id: a, title: B}",
            "p.yaml:5: projects[1].id: the id 'a' stands twice"
        ),
        (
            "id: x\ntitle: X\nprojects:\n- {id: a, title: A, colour: red}",
            "p.yaml:4: unknown key 'colour' (did you mean 'color'?)"
        ),
        (
            "id: x\ntitle: X\nprojects:\n- {id: a, title: A, color: '#f00'}",
            "p.yaml:4: projects[0].color: '#f00' is not a CSS3 color name (such as 'steelblue')"
        ),
        (
            "id: x\ntitle: X\nregions: {euorpe: E}",
            "p.yaml:3: unknown key 'euorpe' (did you mean 'europe'?)"
        ),
        (
            "id: x\ntitle: X\nprojects: [{id: kata, title: K}]\nseries:\n"
                + "- {id: s, title: S, category: day, projects: [kat]}",
            "p.yaml:5: series[0].projects[0]: unknown name 'kat' (did you mean 'kata'?)"
        ),
        (
            "id: x\ntitle: X\nseries:\n- {id: s, title: S, category: surveys}",
            "p.yaml:4: series[0].category: unknown name 'surveys' (did you mean 'survey'?)"
        ),
        (
            "id: x\ntitle: X\nprojects: [{id: kata, title: K}]\ndefault_project: zuul",
            "p.yaml:4: default_project: unknown name 'zuul' (expected kata)"
        ),
        (
            "id: x\ntitle: X\nsources:\n- {glob: '*'}",
            "p.yaml:4: sources[0]: a source needs one of the keys 'folder', 'git', 'page', 'feed', "
                + "'maildir', 'mbox'"
        ),
        (
            "id: x\ntitle: X\nsources:\n- {maildir: mail}",
            "p.yaml:4: sources[0]: a source of mail needs the key 'senders' or 'lists'"
        ),
        (
            "id: x\ntitle: X\nsources:\n- {mbox: mail, senders: [example.org]}",
            "p.yaml:4: sources[0]: 'example.org' in 'senders' is no address; write @example.org for a "
                + "whole domain"
        ),
        (
            "id: x\ntitle: X\nsources:\n- {page: 'https://x', glob: '*'}",
            "p.yaml:4: unknown key 'glob' (known are page)"
        ),
    ])
    func reportsErrorsWithTheirPosition(yaml: String, message: String) {
        do throws(YAMLError) {
            _ = try Profile(yaml: yaml, file: "p.yaml")
            Issue.record("read without a complaint")
        } catch {
            #expect(error.description == message)
        }
    }
}
