package eu.limen.levels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.limen.codec.RuleSetReader;
import eu.limen.flow.Account;
import eu.limen.flow.Fact;
import eu.limen.flow.FactChange;
import eu.limen.flow.FlowWeek;
import eu.limen.flow.Showing;
import eu.limen.flow.Showing.Sight;
import eu.limen.flow.Tick;
import eu.limen.model.Addressee;
import eu.limen.model.Basis;
import eu.limen.model.BorderType;
import eu.limen.model.Certainty;
import eu.limen.model.Header;
import eu.limen.model.Kind;
import eu.limen.model.LegalGround;
import eu.limen.model.MeasureBuilder;
import eu.limen.model.MeasureReport;
import eu.limen.model.PatternName;
import eu.limen.model.Procedure;
import eu.limen.model.Reason;
import eu.limen.model.ReportId;
import eu.limen.model.StatementReport;
import eu.limen.model.Threat;
import eu.limen.model.ThreatAssessment;
import eu.limen.register.SectionRegister;
import eu.limen.rules.RuleSets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class NetworkLevelsTest {

    private static final Threat THREAT = Threat.MIGRANT_SMUGGLING;
    private static final long MONDAY = LocalDate.parse("2025-03-03").toEpochDay();
    /** Six sections with a flow into AT, CZ, DE, HU, PL and SK, say. */
    private static final List<String> FLOWS =
            List.of("AT-DE>AT", "CZ-DE>CZ", "DE-PL>DE", "AT-HU>HU", "CZ-PL>PL", "CZ-SK>SK");

    private final NetworkLevelBook book = new NetworkLevelBook();
    private final List<Showing> told = new ArrayList<>();

    @Test
    void halfOfTheSectionsRisingAtOnceIsANetworkRise() {
        close(MONDAY, week("xxx..."));

        Showing rise = last(PatternName.NETWORK_RISE);
        assertThat(rise.sight()).isEqualTo(Sight.SHOWS);
        Account account = account(rise);
        assertThat(account.subject()).isEqualTo("rise of migrant smuggling on 3 of 6 sections at once");
        assertThat(account.sections()).containsExactlyInAnyOrder("AT-DE", "CZ-DE", "DE-PL");
        assertThat(account.addressees()).extracting(Addressee::state).containsExactly("AT", "CZ", "DE", "PL");
        assertThat(account.observed()).isEqualTo(120);
        assertThat(account.expected()).isEqualTo(60);
        assertThat(account.certainty()).isEqualTo(Certainty.LIKELY);
        // 52 P(at least 3 of 6, each .0165) = 52 * 20 * .0165^3 * .9835^3 + ... = .0045
        assertThat(Objects.requireNonNull(account.expectedFalsePerYear())).isBetween(0.0043, 0.0047);
        assertThat(account.evidence()).hasSize(3);
    }

    @Test
    void fewerThanHalfAreNone() {
        close(MONDAY, week("xx...."));

        assertThat(last(PatternName.NETWORK_RISE).sight()).isEqualTo(Sight.SHOWS_NOT);
    }

    @Test
    void twoOfTwoSectionsAreNoNetwork() {
        close(MONDAY, week("xx????"));

        assertThat(last(PatternName.NETWORK_RISE).sight()).isEqualTo(Sight.UNKNOWN);
    }

    @Test
    void sectionsThatCouldNotBeAssessedAreNeitherRisingNorQuiet() {
        close(MONDAY, week("xxx???"));

        assertThat(account(last(PatternName.NETWORK_RISE)).subject()).endsWith("on 3 of 3 sections at once");
    }

    @Test
    void controlsThatBeginEverywhereAreNoRise() {
        close(MONDAY, week("iiiiii"));

        assertThat(last(PatternName.NETWORK_RISE).sight()).isEqualTo(Sight.SHOWS_NOT);
    }

    @Test
    void fiveStatesWithARiseOnTheWayIntoThemShowTheSameThreat() {
        close(MONDAY, week("xxxxx."));

        Account account = account(last(PatternName.SAME_THREAT_IN_MANY_STATES));
        assertThat(account.subject()).isEqualTo("migrant smuggling in 5 states at once");
        assertThat(account.addressees()).extracting(Addressee::state).containsExactly("AT", "CZ", "DE", "HU", "PL");
        assertThat(account.reasons()).extracting(Reason::provision).doesNotContain("Regulation (EU) 2016/399, Art. 28");
    }

    @Test
    void fourStatesAreNotMany() {
        close(MONDAY, week("xxxx.."));

        assertThat(last(PatternName.SAME_THREAT_IN_MANY_STATES).sight()).isEqualTo(Sight.SHOWS_NOT);
    }

    @Test
    void aCorrectionOfAPastWeekIsSaidAgainAndNothingElse() {
        close(MONDAY, week("xxx..."));
        close(MONDAY + 7, week("......", MONDAY + 7));
        told.clear();

        at(closes(MONDAY + 7) + Tick.HOUR_MILLIS, List.of(flow(FLOWS.get(0), '.', MONDAY, closes(MONDAY + 7))));

        assertThat(told).extracting(Showing::pattern).containsOnly(PatternName.NETWORK_RISE);
        assertThat(told).extracting(Showing::day, Showing::sight).containsExactly(tuple(MONDAY, Sight.SHOWS_NOT));
    }

    @Test
    void aThreatThatCountsCannotShowIsInManyStatesByTheirOwnWord() {
        List<String> states = List.of("AT-DE|DE", "DK-SE:SEA|SE", "FR-IT|FR", "AT-HU|AT", "BE-NL|NL");
        for (String state : states) {
            say(state, Threat.PUBLIC_HEALTH, ThreatAssessment.PERSISTS);
        }

        look(Threat.PUBLIC_HEALTH, closes(MONDAY));

        Showing showing = last(PatternName.SAME_THREAT_IN_MANY_STATES);
        assertThat(showing.sight()).isEqualTo(Sight.SHOWS);
        assertThat(account(showing).addressees()).hasSize(5);
        assertThat(account(showing).reasons())
                .extracting(Reason::provision)
                .containsExactly("Regulation (EU) 2016/399, Art. 28");
    }

    @Test
    void aStateThatSaysItHasEndedIsNotCounted() {
        for (String state : List.of("AT-DE|DE", "DK-SE:SEA|SE", "FR-IT|FR", "AT-HU|AT")) {
            say(state, Threat.TERRORISM, ThreatAssessment.PERSISTS);
        }
        say("BE-NL|NL", Threat.TERRORISM, ThreatAssessment.ENDED);

        look(Threat.TERRORISM, closes(MONDAY));

        assertThat(last(PatternName.SAME_THREAT_IN_MANY_STATES).sight()).isEqualTo(Sight.SHOWS_NOT);
    }

    @Test
    void whatIsKeptDoesNotGrow() {
        int after = 0;
        for (int number = 0; number < 60; number++) {
            long monday = MONDAY + 7L * number;
            close(monday, week("x.x.x.", monday));
            after = number == 20 ? book.weeks.size() + book.said.size() : after;
        }

        assertThat(book.weeks.size() + book.said.size()).isEqualTo(after);
    }

    private void close(long monday, List<FlowWeek> weeks) {
        at(closes(monday), weeks);
    }

    private void at(long tick, List<FlowWeek> weeks) {
        weeks.forEach(week -> NetworkLevels.take(book, NetworkLevelInput.of(week)));
        look(THREAT, tick);
    }

    private void look(Threat threat, long tick) {
        new NetworkLevels(threat, SectionRegister.standard(), RuleSets.only(RuleSetReader.standard()))
                .compute(book, tick, told::add);
    }

    private Showing last(PatternName pattern) {
        return told.stream()
                .filter(showing -> showing.pattern() == pattern)
                .reduce((one, other) -> other)
                .orElseThrow();
    }

    private static Account account(Showing showing) {
        return Objects.requireNonNull(showing.account());
    }

    private static List<FlowWeek> week(String letters) {
        return week(letters, MONDAY);
    }

    /** A letter per flow: {@code x} rises, {@code .} does not, {@code ?} could not be judged, {@code i} a control began. */
    private static List<FlowWeek> week(String letters, long monday) {
        List<FlowWeek> flows = new ArrayList<>();
        for (int number = 0; number < letters.length(); number++) {
            flows.add(flow(FLOWS.get(number), letters.charAt(number), monday, closes(monday)));
        }
        return flows;
    }

    private static FlowWeek flow(String name, char letter, long monday, long tick) {
        String section = name.substring(0, name.indexOf('>'));
        String into = name.substring(name.indexOf('>') + 1);
        String from = section.replace(into, "").replace("-", "");
        boolean rises = letter == 'x' || letter == 'i';
        boolean judged = letter != '?';
        List<FlowWeek.Side> sides = List.of(
                new FlowWeek.Side(from, 20, 1_000, judged), new FlowWeek.Side(into, rises ? 20 : 0, 1_000, judged));
        return new FlowWeek(
                section,
                THREAT,
                from + ">" + into,
                monday,
                tick,
                Basis.RATE,
                sides,
                judged,
                rises ? 40 : 20,
                20,
                rises ? 0.001 : 0.4,
                letter == 'x',
                false,
                false,
                letter == 'i',
                letter == 'i',
                List.of(),
                Map.of(from, monday + 6, into, monday + 6));
    }

    private static long closes(long monday) {
        return RuleSetReader.standard().parameters().time().weekClosesMillis(monday);
    }

    /** {@code AT-DE|DE}: on that section that state controls because of the threat, and says how it stands. */
    private void say(String sectionAndState, Threat threat, ThreatAssessment word) {
        String section = sectionAndState.substring(0, sectionAndState.indexOf('|'));
        String state = sectionAndState.substring(sectionAndState.indexOf('|') + 1);
        take(section, state + "-m", threat, new Fact(measure(section, state, threat), null, null));
        var statement =
                new StatementReport(header(state, Kind.STATEMENT), state + "-2025-001", threat, word, MONDAY + 60);
        take(section, state + "-s", threat, new Fact(null, statement, null));
    }

    private void take(String section, String id, Threat threat, Fact fact) {
        NetworkLevels.take(book, NetworkLevelInput.of(threat, section, closes(MONDAY), new FactChange(id, fact)));
    }

    private static MeasureReport measure(String section, String state, Threat threat) {
        return MeasureBuilder.control(header(state, Kind.MEASURE), state + "-2025-001", state + "-L1")
                .on(List.of(section), List.of(section.endsWith(":SEA") ? BorderType.SEA : BorderType.LAND))
                .days(MONDAY - 30, MONDAY + 30)
                .procedure(Procedure.FORESEEABLE)
                .because(List.of(LegalGround.PUBLIC_HEALTH), List.of(threat))
                .build();
    }

    private static Header header(String state, Kind kind) {
        return new Header(
                kind, new ReportId(0, 1), 0, false, state + "-MI", state, (MONDAY - 40) * Tick.DAY_MILLIS, 1, 1);
    }
}
