package eu.limen.register;

import static eu.limen.register.Given.SECTIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class CorridorsTest {

    @Test
    void everyShippedCorridorRunsOverRegisteredSectionsAndNamesItsBasis() {
        List<Corridor> corridors = Corridors.within(SECTIONS);

        assertThat(corridors)
                .hasSize(14)
                .allMatch(corridor -> corridor.sections().size() >= 2);
        assertThat(corridors).extracting(Corridor::name).doesNotHaveDuplicates();
        assertThat(corridors).extracting(Corridor::basis).noneMatch(String::isBlank);
    }

    @Test
    void eachCrossingBeginsWhereTheOneBeforeItEnded() {
        for (Corridor corridor : Corridors.within(SECTIONS)) {
            List<String> directions = corridor.directions();
            for (int i = 1; i < directions.size(); i++) {
                assertThat(Direction.origin(directions.get(i)))
                        .as(corridor.name())
                        .isEqualTo(Direction.destination(directions.get(i - 1)));
            }
        }
    }

    @Test
    void theWayOfAutumnTwentyFifteenLeadsFromCroatiaToGermany() {
        assertThat(Corridors.within(SECTIONS))
                .filteredOn(corridor -> corridor.sections().contains("HR-SI"))
                .first()
                .extracting(Corridor::directions)
                .isEqualTo(List.of("HR>SI", "SI>AT", "AT>DE"));
    }

    @Test
    void aCorridorLeavesWithItsSections() {
        SectionRegister small = SectionRegister.of(List.of(Given.section("AT-IT"), Given.section("AT-DE")));

        assertThat(Corridors.within(small)).extracting(Corridor::sections).containsExactly(List.of("AT-IT", "AT-DE"));
    }

    @Test
    void sectionsThatDoNotMeetAreNoCorridor() {
        assertThatThrownBy(() -> read("a,HR-SI AT-DE,x\n,AT-SI AT-DE,x\nc,AT-SI AT-SI,x\n"))
                .hasMessageContaining("line 2, sections: 'HR-SI AT-DE'")
                .hasMessageContaining("line 3, name")
                .hasMessageContaining("line 4, sections");
    }

    @Test
    void aWayThatTurnsBackIsNoCorridor() {
        assertThatThrownBy(() -> read("a,AT-SI AT-DE AT-CZ,x\n")).hasMessageContaining("line 2, sections");
    }

    private static List<Corridor> read(String lines) throws IOException {
        return Corridors.read("corridors.csv", new StringReader("name,sections,basis\n" + lines));
    }
}
