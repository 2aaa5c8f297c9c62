package eu.limen.register.history;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.model.BorderType;
import eu.limen.register.SectionRegister;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeReaderTest {

    private final ScopeReader reader = new ScopeReader(PhraseBook.standard(), SectionRegister.standard());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DE | land border with Austria                                            | AT-DE
            DE | Land borders with the Republic of Poland, Czechia and Switzerland   | CH-DE CZ-DE DE-PL
            DE | all land borders (nine neighbours): Poland and Denmark              | DE-DK DE-PL
            DE | land and air borders with Spain and France                          | DE-FR DE:AIR
            DE | air border with Spain                                               | DE:AIR
            DK | land border with Germany and ports with ferry connections to Germany | DE-DK DE-DK:SEA
            DK | land borders with Sweden                                            | DK-SE:SEA
            SE | border with Denmark                                                 | DK-SE:SEA
            SE | the Öresund bridge                                                  | DK-SE:SEA
            NO | Norwegian ports with ferry connections to Denmark, Germany and Sweden | DE-NO:SEA DK-NO:SEA NO-SE:SEA
            AT | land and river borders with Slovakia; land borders with Czechia     | AT-CZ AT-SK
            AT | all internal borders with the Czech Republic                        | AT-CZ AT:AIR
            FI | borders with Iceland and Sweden                                     | FI-SE FI:AIR
            FI | all internal borders, except borders with Norway                    | FI-SE FI:AIR FI:SEA
            LT | international airports and seaports, land border with Latvia        | LT-LV LT:AIR LT:SEA
            ES | sea borders, air borders, land border with France                   | ES-FR ES:AIR ES:SEA
            CH | all air and land borders except from borders with Liechtenstein     | AT-CH CH-DE CH-FR CH-IT CH:AIR
            """)
    void wordsBecomeSections(String state, String words, String sections) {
        Scope scope = reader.read(state, words);

        assertThat(scope.unread()).isEmpty();
        assertThat(scope.sections()).containsExactly(sections.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            all internal borders                                   | LAND SEA AIR
            internal borders                                       | LAND SEA AIR
            all borders with focus on the words that nobody knows  | LAND SEA AIR
            all internal borders (land, air, and sea)              | LAND SEA AIR
            to be determined but may concern all internal borders  | LAND SEA AIR
            all internal border as well as sea and air borders     | LAND SEA AIR
            all land and air borders                               | LAND AIR
            ports with ferry connections to the Schengen area      | SEA
            all internal borders except the border with Iceland    | LAND SEA AIR
            """)
    void wordsForAllBordersOfATypeBecomeTheWildcard(String words, String types) {
        Scope scope = reader.read("NO", words);

        assertThat(scope.unread()).isEmpty();
        assertThat(scope.sections()).containsExactly("*");
        assertThat(scope.borderTypes()).containsExactlyElementsOf(Codes.split(types, BorderType.class));
    }

    @Test
    void aWordThatStandsInNoTableLeavesTheScopeUnstatedAndIsNamed() {
        Scope scope = reader.read("PL", "land border with Germany near the moon");

        assertThat(scope.sections()).isEmpty();
        assertThat(scope.borderTypes()).isEmpty();
        assertThat(scope.unread()).containsExactly("near", "moon");
        assertThat(scope.remarks()).contains(RemarkCode.WORDS_NOT_UNDERSTOOD);
    }

    @Test
    void aBorderThatIsNotRegisteredIsNeverInvented() {
        Scope scope = reader.read("SI", "sea border with Italy");

        assertThat(scope.sections()).containsExactly("IT-SI");
        assertThat(reader.read("SI", "air border with Spain").unread()).isNotEmpty();
        assertThat(reader.read("SI", "air border with Spain").sections()).isEmpty();
    }

    @Test
    void ofAnAirBorderTheStatesThatAreMeantAreKept() {
        Scope scope = reader.read("DE", "land and air border with the Czech Republic, air border with Austria");

        assertThat(scope.sections()).containsExactly("CZ-DE", "DE:AIR");
        assertThat(scope.withStates()).containsExactly("AT", "CZ");
        assertThat(scope.remarks()).containsExactly(RemarkCode.NAMED_STATES_ONLY);
    }

    @Test
    void nothingStatedIsNotTheSameAsNotUnderstood() {
        Scope scope = reader.read("FR", "not stated");

        assertThat(scope.sections()).isEmpty();
        assertThat(scope.unread()).isEmpty();
        assertThat(scope.remarks()).isEqualTo(List.of(RemarkCode.SCOPE_NOT_STATED));
    }

    @Test
    void placesBringTheirNutsCodes() {
        Scope scope = reader.read("BE", "Border between the Province of West-Vlaanderen and France");

        assertThat(scope.sections()).containsExactly("BE-FR");
        assertThat(scope.parts()).containsExactly("BE25");
    }
}
