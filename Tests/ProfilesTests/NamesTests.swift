import Items
import Profiles
import Testing

@Suite struct NamesTests {
    private let projects: ProjectNames
    private let series: SeriesNames

    init() throws {
        let profile = try Profile.builtIn()
        projects = ProjectNames(profile)
        series = SeriesNames(profile)
    }

    @Test(arguments: [
        ("OpenStack User Survey", ["openstack"]),
        ("KATA-CONTAINERS 3.19", ["kata-containers"]),
        ("The new KataContainers release", ["kata-containers"]),
        ("Kata Containers’ committee", ["kata-containers"]),
        ("StarlingX, OpenStack and Zuul", ["openstack", "starlingx", "zuul"]),
        ("OpenInfra Days and KCD Hangzhou", ["openinfra", "kubernetes"]),
        ("zuul/openstack", ["openstack", "zuul"]),
        ("", []), ("Katakana openstacks zuuls airships", []), ("A day at the office", []),
    ])
    func aTextNamesProjectsByWholeWords(text: String, expected: [String]) {
        #expect(projects.projects(namedIn: text) == expected)
    }

    @Test(arguments: [
        ("OpenStack: open source software for clouds", ["openstack"]),
        ("StarlingX", ["starlingx"]), ("OpenInfra Summit Europe", ["openinfra"]),
        ("Upcoming Community Events", ["openinfra"]), ("Welcome", []),
    ])
    func aHeadingOpensAProjectsSection(heading: String, expected: [String]) {
        #expect(projects.project(ofSection: heading) == expected)
    }

    @Test(arguments: [
        ("the next virtual PTG", "ptg"), ("Project Teams Gathering (PTG)", "ptg"),
        ("OpenInfra Summit Europe 2025", "openinfra-summit"),
        ("KubeCon + CloudNativeCon + OpenInfra Summit China", "openinfra-summit"),
        ("KubeCon + CloudNativeCon North America", "kubecon"),
        ("OpenInfra Day Korea", "openinfra-days"), ("OpenInfra Days Vietnam", "openinfra-days"),
        ("OpenStack birthday at the OpenInfra User Group", "openstack-birthday"),
        ("Superuser Awards at the OpenInfra Summit", "superuser-awards"),
        ("StarlingX User Survey", "starlingx-user-survey"),
        ("the OpenStack TC and PTL elections", "openstack-election"),
    ])
    func aTextNamesASeries(text: String, expected: String) {
        #expect(series.series(namedIn: text)?.id == expected)
    }

    @Test(arguments: ["", "the summit of the mountain", "a users' survey", "PTGX"])
    func otherTextsNameNone(text: String) {
        #expect(series.series(namedIn: text) == nil)
    }

    @Test func theLongestNameAtAWordCounts() {
        let profile = Profile(
            id: "x", title: "X",
            projects: [
                Project(id: "a", title: "Cloud"), Project(id: "b", title: "Cloud Hopper"),
            ], series: [])
        #expect(ProjectNames(profile).projects(namedIn: "Cloud Hopper 2") == ["b"])
        #expect(ProjectNames(profile).projects(namedIn: "Cloud hop") == ["a"])
    }

    @Test func anEmptyProfileFindsNoNames() {
        #expect(ProjectNames(.none).projects(namedIn: "OpenStack") == [])
        #expect(SeriesNames(.none).series(namedIn: "PTG") == nil)
    }
}
