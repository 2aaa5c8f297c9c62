package eu.limen.codec;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.model.Alert;
import eu.limen.model.GeneratedBy;
import eu.limen.model.Reason;
import eu.limen.register.Problem;
import eu.limen.register.SectionRegister;
import eu.limen.rules.RuleDocument;
import eu.limen.rules.RuleSets;
import eu.limen.rules.RunRules;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RuleDeskTest {

    private static final RuleSets STANDARD = RuleSets.of(List.of(RuleSetReader.standard()));
    private static final SectionRegister SECTIONS = SectionRegister.standard();
    private static final long TICK = millis("2026-02-01T11:00:00Z");
    private static final String OVERRIDE = "overrides: [{section: AT-DE, parameters: {label: {highAlpha: 0.01}}}]\n";
    private static final GeneratedBy IN_FORCE = new GeneratedBy("default", "1", "1.1.0");

    private final RuleDesk desk = new RuleDesk(STANDARD, SECTIONS);

    @Test
    void aNewVersionHoldsFromItsValidityOn() {
        assertThat(accepts(version("2", ""))).isTrue();

        assertThat(desk.versions().at(millis("2026-02-28T23:00:00Z")).version()).isEqualTo("1");
        assertThat(desk.versions().at(millis("2026-03-01T00:00:00Z")).version()).isEqualTo("2");
    }

    @Test
    void aKnownVersionWithOtherContentIsRefusedAndTheSameContentIsNoNews() {
        accepts(version("2", ""));

        RuleDesk.Decision reordered = decide("# a remark\n" + version("2", ""));
        assertThat(reordered.accepted()).isNull();
        assertThat(reordered.refusal()).isNull();
        assertThat(problems(version("2", "parameters: {label: {highAlpha: 0.01}}\n")))
                .extracting(Problem::where)
                .containsExactly("version");
        assertThat(problems(version("1", ""))).extracting(Problem::where).containsExactly("version");
        assertThat(desk.versions().versions()).hasSize(2);
    }

    @Test
    void theVersionOfAnotherRunIsNotInTimeAnyMore() {
        RuleDocument document = new RuleDocument("v2.yaml", version("2", ""), 0);

        assertThat(desk.decide(document, millis("2026-03-01T01:00:00Z")).refusal())
                .isNotNull();
        assertThat(desk.decide(document, millis("2026-03-01T00:00:00Z")).accepted())
                .isNotNull();
    }

    @Test
    void whatDiffersOnASectionIsApprovedByEachOfItsStates() {
        assertThat(problems(version("2", OVERRIDE)))
                .extracting(Problem::value)
                .containsExactly("none by AT for AT-DE", "none by DE for AT-DE");
        assertThat(problems(version("3", OVERRIDE + approvals("AT-DE AT", "CZ-DE DE"))))
                .extracting(Problem::toString)
                .containsExactly("approvals: 'none by DE for AT-DE' (expected: the approval of AT and DE, given by "
                        + "2026-02-01T11:00:00Z, for what differs on AT-DE)");
        assertThat(accepts(version("4", OVERRIDE + approvals("AT-DE AT", "AT-DE DE"))))
                .isTrue();
    }

    @Test
    void anApprovalThatLiesAheadIsNone() {
        String tomorrow = approvals("AT-DE AT", "AT-DE DE").replace("2026-01-20", "2026-02-02");

        assertThat(problems(version("2", OVERRIDE + tomorrow))).hasSize(2);
    }

    @Test
    void aSectionOfOneStateTakesThatStateOnly() {
        String override = OVERRIDE.replace("AT-DE", "NO:SEA");

        assertThat(problems(version("2", override)))
                .extracting(Problem::value)
                .containsExactly("none by NO for NO:SEA");
        assertThat(accepts(version("3", override + approvals("NO:SEA NO")))).isTrue();
    }

    @Test
    void everythingThatStandsAgainstItIsSaidAtOnce() {
        String text = version("1", OVERRIDE.replace("AT-DE", "AA-ZZ") + "parameters: {time: {ringSlackDays: 9}}\n");

        RuleDesk.Decision decision = desk.decide(new RuleDocument("v1.yaml", text, 0), millis("2026-03-01T06:00:00Z"));

        assertThat(Objects.requireNonNull(decision.refusal()).problems())
                .extracting(Problem::where)
                .containsExactly("version", "validFrom", "parameters.time.ringSlackDays", "overrides[0].section");
    }

    @Test
    void theAlertSaysWhatStandsWhereAndWhatToDo() {
        RuleDesk.Decision decision = decide(version("2", OVERRIDE + approvals("AT-DE AT")));

        Alert alert = Objects.requireNonNull(decision.refusal()).alert(SECTIONS, IN_FORCE, TICK);

        assertThat(alert.id()).matches("A\\|RULES_REFUSED\\|2~[0-9a-f]{8}\\|_\\|2026-02-01T11:00:00Z");
        assertThat(alert.headline()).isEqualTo("Version 2 of the rules does not hold: one thing is wrong");
        assertThat(alert.reasons())
                .extracting(Reason::text)
                .containsExactly(
                        "In some.yaml, under approvals, stands 'none by DE for AT-DE'; expected is the approval of "
                                + "AT and DE, given by 2026-02-01T11:00:00Z, for what differs on AT-DE. The rules in force go on "
                                + "unchanged. To change them, publish a corrected rule set as a new version.");
        assertThat(Schemas.problemsOf("result/alert", new ResultWriter().line(alert)))
                .isEmpty();
    }

    @Test
    void twoDocumentsRefusedAtOneTickAreTwoAlerts() {
        Alert one = Objects.requireNonNull(decide("version: [").refusal()).alert(SECTIONS, IN_FORCE, TICK);
        Alert other = Objects.requireNonNull(decide("version: [[").refusal()).alert(SECTIONS, IN_FORCE, TICK);

        assertThat(one.id()).isNotEqualTo(other.id());
        assertThat(one.headline()).isEqualTo("A published rule set does not hold: one thing is wrong");
    }

    @Test
    void whatARunAcceptsIsAFunctionOfWhatWasPublished() {
        RuleDocument second = new RuleDocument("b.yaml", version("2", ""), TICK);
        RuleDocument third = new RuleDocument("a.yaml", version("3", OVERRIDE), TICK);

        RuleSets one = RuleDesk.accepted(new RunRules(STANDARD, List.of(second, third)), SECTIONS);
        RuleSets other = RuleDesk.accepted(new RunRules(STANDARD, List.of(third, second, third)), SECTIONS);

        assertThat(one.versions()).isEqualTo(other.versions());
        assertThat(one.versions()).extracting(rules -> rules.version()).containsExactly("1", "2");
    }

    private RuleDesk.Decision decide(String text) {
        return desk.decide(new RuleDocument("some.yaml", text, TICK), TICK);
    }

    private boolean accepts(String text) {
        return decide(text).accepted() != null;
    }

    private List<Problem> problems(String text) {
        return Objects.requireNonNull(decide(text).refusal()).problems();
    }

    private static String version(String version, String more) {
        return """
                version: "%s"
                publishedAt: 2026-02-01T10:30:00Z
                validFrom: 2026-03-01T00:00:00Z
                regime: SBC_2024
                %s""".formatted(version, more);
    }

    /** Each given as a section and a state. */
    private static String approvals(String... given) {
        StringBuilder list = new StringBuilder("approvals:\n");
        for (String one : given) {
            String[] words = one.split(" ", 2);
            list.append("  - {section: %s, state: %s, at: 2026-01-20T10:00:00Z}\n".formatted(words[0], words[1]));
        }
        return list.toString();
    }

    private static long millis(String instant) {
        return Instant.parse(instant).toEpochMilli();
    }
}
