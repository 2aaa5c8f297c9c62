package eu.limen.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.limen.model.Label;
import eu.limen.model.PatternName;
import eu.limen.model.SlotLength;
import eu.limen.model.Threat;
import eu.limen.register.Problem;
import eu.limen.register.ProblemsException;
import eu.limen.rules.Approval;
import eu.limen.rules.Exemplar;
import eu.limen.rules.Expectation;
import eu.limen.rules.Parameters;
import eu.limen.rules.ReportedSeries;
import eu.limen.rules.RuleSet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleSetReaderTest {

    private static final String HEAD = """
            version: "2"
            publishedAt: 2026-02-01T00:00:00Z
            validFrom: 2026-03-01T00:00:00Z
            regime: SBC_2024
            """;

    private static final Parameters STANDARD = RuleSetReader.standard().parameters();

    @Test
    void theStandardRulesHoldFromBeforeTheFirstRecord() {
        RuleSet standard = RuleSetReader.standard();

        assertThat(standard.validFromMillis())
                .isEqualTo(Instant.parse("1999-01-01T00:00:00Z").toEpochMilli());
        assertThat(standard.generatedBy().ruleSet()).isEqualTo("default");
        assertThat(standard.parameters().label().highAlpha()).isEqualTo(0.005);
        assertThat(standard.parameters().time().dayCloseHour()).isEqualTo(12);
        assertThat(standard.parameters().verdict().horizonWeeks()).isEqualTo(104);
    }

    @Test
    void whatAFileDoesNotNameKeepsItsStandardValue() {
        RuleSet rules = read(HEAD + "parameters: {label: {highAlpha: 0.001}}");

        assertThat(rules.parameters().label().highAlpha()).isEqualTo(0.001);
        assertThat(rules.parameters().label().risingRatio())
                .isEqualTo(STANDARD.label().risingRatio());
        assertThat(rules.parameters().day()).isEqualTo(STANDARD.day());
        assertThat(rules.name()).isEqualTo("unnamed");
        assertThat(rules.version()).isEqualTo("2");
        assertThat(rules.countsFromMillis())
                .isEqualTo(Instant.parse("2026-03-01T00:00:00Z").toEpochMilli());
    }

    @Test
    void jsonIsReadAsWell() {
        RuleSet rules = read("""
                        {"version": "3", "publishedAt": "2026-02-01T00:00:00Z", "validFrom": "2026-02-02T00:00:00Z",
                         "regime": "SBC_2016", "parameters": {"indicator": {"dwellWeeks": 3}}}
                        """);

        assertThat(rules.regime()).isEqualTo("SBC_2016");
        assertThat(rules.parameters().indicator().dwellWeeks()).isEqualTo(3);
    }

    @Test
    void anOverrideChangesOneSectionOnly() {
        RuleSet rules = read(HEAD + """
                        parameters: {label: {risingRatio: 1.5}}
                        overrides:
                          - section: AT-DE
                            parameters: {label: {highAlpha: 0.001}, verdict: {theta: 0.5}}
                        """);

        assertThat(rules.parametersOf("AT-DE").label().highAlpha()).isEqualTo(0.001);
        assertThat(rules.parametersOf("AT-DE").label().risingRatio()).isEqualTo(1.5);
        assertThat(rules.parametersOf("AT-SI")).isEqualTo(rules.parameters());
        assertThat(rules.overrides().get(0).changed()).containsExactly("label.highAlpha");
    }

    @Test
    void whatJoinsSectionsCannotDifferOnOne() {
        assertThat(problems(HEAD + """
                                overrides:
                                  - section: AT-DE
                                    parameters: {time: {horizonDays: 28}, label: {fallenShare: 0.4}}
                                """))
                .extracting(Problem::where)
                .containsExactly(
                        "overrides[0].parameters.time.horizonDays", "overrides[0].parameters.label.fallenShare");
    }

    @Test
    void norwayIsAStateAndNotTheWordNo() {
        RuleSet rules = read(HEAD + "approvals: [{section: NO:SEA, state: NO, at: 2026-02-02T10:00:00Z}]");

        assertThat(rules.approvals())
                .containsExactly(new Approval(
                        "NO:SEA", "NO", Instant.parse("2026-02-02T10:00:00Z").toEpochMilli()));
    }

    @Test
    void exemplarsAndExpectationsAreRead() {
        RuleSet rules = read(HEAD + """
                        exemplars:
                          - {name: one jump, section: AT-DE, observed: [1, 2, 30], exposure: [10, 10, 10], label: HIGH}
                        expectations:
                          - {name: the shift, pattern: DISPLACEMENT, section: HR-SI, from: 2015-10-16, to: 2015-10-18, atLeast: 1}
                        """);

        assertThat(rules.exemplars())
                .containsExactly(new Exemplar(
                        "one jump",
                        List.of(new ReportedSeries(
                                "AT-DE",
                                null,
                                List.of(),
                                Threat.UNAUTHORISED_MOVEMENT,
                                SlotLength.DAY,
                                List.of(1L, 2L, 30L),
                                List.of(10L, 10L, 10L),
                                Map.of())),
                        List.of(),
                        Exemplar.USUAL_FIRST_DAY,
                        Label.HIGH,
                        null,
                        false));
        assertThat(rules.expectations())
                .containsExactly(new Expectation(
                        "the shift",
                        PatternName.DISPLACEMENT,
                        "HR-SI",
                        LocalDate.of(2015, 10, 16).toEpochDay(),
                        LocalDate.of(2015, 10, 18).toEpochDay(),
                        1,
                        1_000_000));
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceWithItsPlaceItsValueAndWhatIsExpected() {
        assertThat(problems("""
                        version: 2
                        publishedAt: yesterday
                        regime: SBC_2030
                        colour: red
                        parameters:
                          label: {highAlpha: 0.5, lowAlpha: 0.1}
                          day: {guardWindows: 2.5}
                        approvals: [{section: DE-AT, state: AT, at: 2026-02-02T10:00:00Z}]
                        """))
                .extracting(Problem::toString)
                .containsExactlyInAnyOrder(
                        "colour: 'red' (expected: no such field here, but one of name, version, publishedAt, validFrom, "
                                + "regime, parameters, overrides, approvals, exemplars, expectations)",
                        "parameters.label.lowAlpha: '0.1' (expected: no such field here, but one of highAlpha, risingRatio, "
                                + "fallingRatio, changeProbability, fallenShare, fallenAlpha)",
                        "parameters.label.highAlpha: '0.5' (expected: a number from 1.0E-6 to 0.05 (probability))",
                        "parameters.day.guardWindows: '2.5' (expected: a whole number from 0 to 8 (windows))",
                        "version: '2' (expected: 1 to 40 of A-Z, a-z, 0-9, . + -, in quotes)",
                        "publishedAt: 'yesterday' (expected: an instant such as 2026-01-01T00:00:00Z)",
                        "validFrom: '' (expected: an instant such as 2026-01-01T00:00:00Z)",
                        "regime: 'SBC_2030' (expected: one of [SBC_2024, COM_2021_891, SBC_2016])",
                        "approvals[0].section: 'DE-AT' (expected: a section such as AT-DE, NO:SEA or DK-SE:SEA)");
    }

    @Test
    void parametersThatContradictEachOtherAreRefused() {
        assertThat(problems(HEAD + """
                                parameters:
                                  time: {dayCloseHour: 6}
                                  indicator: {highFrom: 20}
                                  day: {acceptanceWindows: 5, recentWindows: 14}
                                """))
                .extracting(Problem::where)
                .containsExactlyInAnyOrder(
                        "parameters.time.weekCloseHour",
                        "parameters.day.acceptanceWindows",
                        "parameters.day.recentWindows",
                        "parameters.indicator.highFrom");
    }

    @Test
    void aVersionHoldsFromAFullHourAndIsKnownADayBefore() {
        String head = "version: \"2\"\nregime: SBC_2024\npublishedAt: 2026-02-01T10:30:00Z\n";

        assertThat(read(head + "validFrom: 2026-02-02T11:00:00Z").validFromMillis())
                .isEqualTo(Instant.parse("2026-02-02T11:00:00Z").toEpochMilli());
        assertThat(problems(head + "validFrom: 2026-02-02T10:00:00Z"))
                .extracting(Problem::toString)
                .containsExactly(
                        "validFrom: '2026-02-02T10:00:00Z' (expected: a full hour, at least 24 hours after publishedAt, "
                                + "which is 2026-02-01T10:30:00Z)");
        assertThat(problems(head + "validFrom: 2026-02-03T10:30:00Z"))
                .extracting(Problem::where)
                .containsExactly("validFrom");
    }

    @Test
    void whatTheSequencesAreBuiltOfCannotBeChangedWithoutEffect() {
        assertThat(problems(HEAD + "parameters: {pattern: {surgeHighDays: 3}}"))
                .extracting(Problem::toString)
                .containsExactly("parameters.pattern.surgeHighDays: '3' (expected: 2 (days; not to be changed))");
    }

    @Test
    void aKeyGivenTwiceIsRefusedWithItsLine() {
        assertThat(problems(HEAD + "regime: SBC_2016\n").get(0).where()).isEqualTo("line 5");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThat(problems("").get(0).where()).isEqualTo("the file");
    }

    @Test
    void aRuleSetTravelsIntoAnOperator() throws IOException, ClassNotFoundException {
        RuleSet rules = RuleSetReader.standard();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(rules);

        Object back = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();

        assertThat(back).isEqualTo(rules);
    }

    private static RuleSet read(String yaml) {
        return RuleSetReader.read("rules.yaml", yaml);
    }

    private static List<Problem> problems(String yaml) {
        return catchThrowableOfType(ProblemsException.class, () -> read(yaml)).problems();
    }
}
