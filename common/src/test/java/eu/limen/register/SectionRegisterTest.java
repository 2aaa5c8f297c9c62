package eu.limen.register;

import static eu.limen.register.Given.SECTIONS;
import static eu.limen.register.Given.day;
import static eu.limen.register.Given.section;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.limen.model.BorderType;
import eu.limen.model.LegalStatus;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class SectionRegisterTest {

    private static final String HEADER = "section,internal_since,length_km,source,note\n";

    @Test
    void thereAreFortyThreeLandSectionsOfAboutNineteenThousandKilometres() {
        List<Section> land = SECTIONS.sections().stream()
                .filter(section -> section.borderType() == BorderType.LAND)
                .toList();

        assertThat(land).hasSize(43).allMatch(section -> section.lengthKm() != null);
        assertThat(land.stream().mapToInt(Section::lengthKm).sum()).isBetween(18_500, 19_500);
    }

    @Test
    void seaAndAirBordersThatNoticesNameAreThere() {
        assertThat(List.of("NO:SEA", "NL:AIR", "MT:SEA", "CH:AIR", "DK-SE:SEA", "DE-NO:SEA", "DK-NO:SEA"))
                .allMatch(SECTIONS::contains);
        assertThat(List.of("AT:SEA", "CH:SEA", "DE-AT", "GB:AIR")).noneMatch(SECTIONS::contains);
    }

    @Test
    void sectionsComeInTheOrderOfTheirIds() {
        assertThat(SECTIONS.sections()).extracting(Section::id).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void aLandSectionHasTwoDirections() {
        Section section = section("AT-DE");

        assertThat(section.directions()).containsExactly("AT>DE", "DE>AT");
        assertThat(section.directionTowards("DE")).isEqualTo("AT>DE");
        assertThat(section.directionFrom("DE")).isEqualTo("DE>AT");
        assertThat(section.across("AT")).isEqualTo("DE");
        assertThat(section.oneSided()).isFalse();
        assertThatThrownBy(() -> section.directionTowards("FR")).hasMessageContaining("FR");
    }

    @Test
    void aBorderOfOneStateIsOneSidedAndFacesEverywhereElse() {
        Section section = section("NO:SEA");

        assertThat(section.oneSided()).isTrue();
        assertThat(section.directions()).containsExactly("*>NO", "NO>*");
        assertThat(section.directionTowards("NO")).isEqualTo("*>NO");
        assertThat(Direction.origin("*>NO")).isEqualTo("*");
        assertThat(Direction.destination("*>NO")).isEqualTo("NO");
        assertThat(section("DK-SE:SEA").oneSided()).isFalse();
    }

    @Test
    void bordersBecameInternalWhenTheirStatesJoined() {
        assertThat(section("HR-SI").legalStatus(day("2015-10-16"))).isEqualTo(LegalStatus.EXTERNAL_AT_THE_TIME);
        assertThat(section("HR-SI").isInternal(day("2022-12-31"))).isFalse();
        assertThat(section("HR-SI").isInternal(day("2023-01-01"))).isTrue();
        assertThat(section("BG-RO").isInternal(day("2024-12-31"))).isFalse();
        assertThat(section("RO:AIR").isInternal(day("2024-03-31"))).isTrue();
        assertThat(section("AT-SI").legalStatus(day("2015-10-16"))).isEqualTo(LegalStatus.INTERNAL);
    }

    @Test
    void neighboursShareAState() {
        assertThat(SECTIONS.neighbours("HR-SI"))
                .extracting(Section::id)
                .containsExactly("AT-SI", "HR-HU", "HR:AIR", "HR:SEA", "HU-SI", "IT-SI");
        assertThat(SECTIONS.neighbours("XX-YY")).isEmpty();
        assertThat(SECTIONS.sectionsOfState("SI"))
                .extracting(Section::id)
                .containsExactly("AT-SI", "HR-SI", "HU-SI", "IT-SI");
    }

    @Test
    void beingANeighbourIsMutual() {
        for (Section section : SECTIONS.sections()) {
            assertThat(SECTIONS.neighbours(section.id()))
                    .doesNotContain(section)
                    .allMatch(other -> SECTIONS.neighbours(other.id()).contains(section));
        }
    }

    @Test
    void idsAreSpelledAsTheContractSpellsThem() {
        assertThat(List.of("AT-DE", "NO:SEA", "NL:AIR", "DK-SE:SEA")).allMatch(Section::isId);
        assertThat(List.of("DE-AT", "AT-AT", "AT", "AT:LAND", "AT-DE:LAND", "SE-DK:SEA", "at-de", "AT-DE ", ""))
                .noneMatch(Section::isId);
    }

    @Test
    void aFileOfSectionsIsRefusedWithAllItsProblems() {
        String file =
                HEADER + "AT-DE,1998-04-01,801,x,\nDE-AT,1998-04-01,801,x,\nAT-DE,1998-04-31,-1,x,\nAT-SI,2007-12-21\n";

        ProblemsException refused = catchThrowableOfType(
                ProblemsException.class, () -> SectionRegister.read("my.csv", new StringReader(file)));

        assertThat(refused.problems())
                .extracting(Problem::toString)
                .containsExactlyInAnyOrder(
                        "line 5: 'AT-SI,2007-12-21' (expected: 5 fields: section,internal_since,length_km,source,note)",
                        "line 3, section: 'DE-AT' (expected: AT-DE, NO:SEA or DK-SE:SEA, states in alphabetical order)",
                        "line 4, section: 'AT-DE' (expected: each section once; it stands in line 2 too)",
                        "line 4, internal_since: '1998-04-31' (expected: a date such as 2007-12-21)",
                        "line 4, length_km: '-1' (expected: whole kilometres, 1 to 10000, or nothing)");
        assertThat(refused).hasMessageContaining("my.csv: line 3");
    }

    @Test
    void aFileWithoutItsHeaderOrWithoutSectionsIsRefused() {
        assertThatThrownBy(() -> SectionRegister.read("a", new StringReader("AT-DE,1998-04-01,801,x,\n")))
                .hasMessageContaining("expected: section,internal_since");
        assertThatThrownBy(() -> SectionRegister.read("a", new StringReader("")))
                .isInstanceOf(ProblemsException.class);
        assertThatThrownBy(() -> SectionRegister.read("a", new StringReader(HEADER)))
                .hasMessageContaining("at least one section");
    }

    @Test
    void quotedFieldsAndRemarksAreUnderstood() throws IOException {
        SectionRegister register = SectionRegister.read(
                "a", new StringReader("# mine\n" + HEADER + "\"AT-DE\",1998-04-01,,\"x, \"\"y\"\"\",\n"));

        assertThat(register.sections()).containsExactly(Section.of("AT-DE", day("1998-04-01"), null));
    }

    @Test
    void theRegisterTravelsIntoAnOperator() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(SECTIONS);

        SectionRegister back =
                (SectionRegister) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();

        assertThat(back.sections()).isEqualTo(SECTIONS.sections());
        assertThat(back.neighbours("HR-SI")).isEqualTo(SECTIONS.neighbours("HR-SI"));
    }
}
