import Items
import Profiles
import Testing

@Suite struct BuiltInProfileTests {
    private let profile: Profile

    init() throws {
        profile = try Profile.builtIn()
    }

    @Test func theProjectsAreInOrder() {
        let own = profile.projects.filter { !$0.isExternal }.map(\.id)
        #expect(
            own == [
                "openinfra", "openstack", "kata-containers", "starlingx", "zuul", "opendev",
                "airship",
            ])
        #expect(profile.projects.filter(\.isExternal).map(\.id) == ["ceph", "kubernetes"])
        #expect(profile.defaultProject == "openinfra")
    }

    @Test func everyRegionHasATitle() {
        #expect(Region.allCases.allSatisfy { profile.regionTitles[$0] != nil })
    }

    @Test func commonSeriesAreMarked() {
        #expect(profile.series.filter(\.isCommon).map(\.id) == ["ptg", "openinfra-summit"])
    }

    @Test func noTwoSeriesShareAName() {
        let names = profile.series.flatMap { [$0.title] + $0.aliases }.map { $0.lowercased() }
        #expect(Set(names).count == names.count)
    }

    @Test func namesTheSourceOfTheNewsletter() {
        #expect(
            profile.sources == [
                .git(
                    url: "https://github.com/OpenStackweb/osf-website", branch: nil,
                    path: "src/pages/blog/inside-open-infrastructure-*.md")
            ])
    }
}
