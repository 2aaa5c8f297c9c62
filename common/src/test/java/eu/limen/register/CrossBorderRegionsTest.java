package eu.limen.register;

import static eu.limen.register.Given.SECTIONS;
import static eu.limen.register.Given.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.limen.model.BorderType;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CrossBorderRegionsTest {

    private static final CrossBorderRegions REGIONS = CrossBorderRegions.standard();
    private static final String HEAD = "section,side,nuts3,nuts_version,valid_from,valid_to,notified,source,name\n";

    /** A region of these may touch the line and is not listed, because that is not certain. */
    private static final Set<String> PARTIAL = Set.of("BE-NL", "BG-GR", "FI-SE", "HR-HU");

    @Test
    void everyLandSectionHasRegionsOnBothSides() {
        for (Section section : landSections()) {
            for (String side : section.states()) {
                assertThat(REGIONS.at(section.id(), side, day("2026-11-22")))
                        .as("%s of %s", side, section.id())
                        .isNotEmpty();
            }
        }
        assertThat(landSections()).hasSize(43);
    }

    @Test
    void noRegionIsOfASectionThatIsNotRegistered() {
        Set<String> land = landSections().stream().map(Section::id).collect(Collectors.toSet());

        assertThat(REGIONS.all()).extracting(CrossBorderRegion::section).allMatch(land::contains);
    }

    @Test
    void theSectionsWhoseListMayNotBeCompleteAreKnown() {
        Set<String> partial = REGIONS.all().stream()
                .filter(CrossBorderRegion::othersMayBeLeftOut)
                .map(CrossBorderRegion::section)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(partial).isEqualTo(new TreeSet<>(PARTIAL));
    }

    @Test
    void noRegionThatWeCompiledIsCalledNotified() {
        assertThat(REGIONS.all())
                .noneMatch(CrossBorderRegion::notified)
                .allMatch(region -> region.nutsVersion() == 2024)
                .allMatch(region -> !region.name().isBlank());
    }

    @Test
    void aRegionHasOneNameWhereverItIsListed() {
        long codes =
                REGIONS.all().stream().map(CrossBorderRegion::nuts3).distinct().count();
        long named = REGIONS.all().stream()
                .map(region -> region.nuts3() + " " + region.name())
                .distinct()
                .count();

        assertThat(named).isEqualTo(codes);
    }

    @Test
    void theSidesOfGreeceAreSpelledAsInNuts() {
        assertThat(REGIONS.at("BG-GR", "GR", day("2025-01-01")))
                .extracting(CrossBorderRegion::nuts3)
                .containsExactly("EL511", "EL512", "EL513", "EL514", "EL526");
    }

    @Test
    void theShortestSectionHasThreeRegions() {
        assertThat(REGIONS.at("AT-LI", day("2025-01-01")))
                .extracting(CrossBorderRegion::name)
                .containsExactly("Bludenz-Bregenzer Wald", "Rheintal-Bodenseegebiet", "Liechtenstein");
    }

    @Test
    void aRegionIsFoundOnlyOnDaysOnWhichItIsValid() throws IOException {
        CrossBorderRegions regions = read("AT-DE,AT,AT334,2021,2021-01-01,2023-12-31,false,x,Old\n"
                + "AT-DE,AT,AT334,2024,2024-01-01,,true,y,New\n");

        assertThat(regions.at("AT-DE", day("2020-12-31"))).isEmpty();
        assertThat(regions.at("AT-DE", day("2023-12-31")))
                .extracting(CrossBorderRegion::name)
                .containsExactly("Old");
        assertThat(regions.at("AT-DE", day("2024-01-01")))
                .extracting(CrossBorderRegion::notified)
                .containsExactly(true);
    }

    @Test
    void whatIsWrongIsToldByItsLine() {
        assertThatThrownBy(() -> read("AT-DE,CZ,CZ031,2024,2024-01-01,,false,x,\n"
                        + "GR:SEA,GR,EL511,2024,2024-01-01,,false,x,\n"
                        + "BG-GR,GR,GR511,2024,2024-01-01,,false,x,\n"
                        + "AT-DE,AT,AT33,20,1.1.2024,,yes,,\n"
                        + "AT-DE,AT,AT334,2024,2024-01-02,2024-01-01,false,x,\n"
                        + "AT-DE,AT,AT335,2024,2024-01-01,,false,x,\n"
                        + "AT-DE,AT,AT335,2024,2024-06-01,,false,x,\n"))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("line 2, side: 'CZ' (expected: a state of AT-DE)")
                .hasMessageContaining("line 3, section: 'GR:SEA'")
                .hasMessageContaining("line 4, nuts3: 'GR511' (expected: EL and three characters)")
                .hasMessageContaining("line 5, nuts3: 'AT33'")
                .hasMessageContaining("line 5, valid_from: '1.1.2024'")
                .hasMessageContaining("line 5, nuts_version: '20'")
                .hasMessageContaining("line 5, notified: 'yes'")
                .hasMessageContaining("line 5, source")
                .hasMessageContaining("line 6, valid_to: '2024-01-01'")
                .hasMessageContaining("line 8, nuts3: 'AT335' (expected: each region of a side once at a time)");
    }

    private static List<Section> landSections() {
        return SECTIONS.sections().stream()
                .filter(section -> section.borderType() == BorderType.LAND)
                .toList();
    }

    private static CrossBorderRegions read(String lines) throws IOException {
        return CrossBorderRegions.read("regions.csv", new StringReader(HEAD + lines));
    }
}
