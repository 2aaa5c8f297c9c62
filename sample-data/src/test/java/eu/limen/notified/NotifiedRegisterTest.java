package eu.limen.notified;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.codec.Decoded;
import eu.limen.codec.ReportDecoder;
import eu.limen.flow.Fact;
import eu.limen.model.EvidenceLevel;
import eu.limen.model.MeasureReport;
import eu.limen.model.Procedure;
import eu.limen.register.DayRange;
import eu.limen.register.Decision;
import eu.limen.register.Lineage;
import eu.limen.register.MeasureRegister;
import eu.limen.register.Section;
import eu.limen.register.SectionRegister;
import eu.limen.register.history.HistoricDecision;
import eu.limen.register.history.HistoricReports;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What the history of notified controls must show. */
class NotifiedRegisterTest {

    private static final Path DIRECTORY = Path.of("register");
    private static final List<HistoricDecision> DECISIONS = decisions();
    private static final SectionRegister SECTIONS = SectionRegister.standard();

    @Test
    void theReportsAreWhatTheProgramMakesOfTheTable() throws IOException {
        String kept = Files.readString(DIRECTORY.resolve(WriteRegister.REPORTS));

        assertThat(WriteRegister.reports(DECISIONS)).isEqualTo(kept);
    }

    @Test
    void everyReportIsReadByTheDoorOfLimen() throws IOException {
        ReportDecoder decoder = new ReportDecoder();

        List<Decoded> decoded = Files.readAllLines(DIRECTORY.resolve(WriteRegister.REPORTS)).stream()
                .map(line -> decoder.decode(line.getBytes(StandardCharsets.UTF_8)))
                .toList();

        assertThat(decoded).hasSize(461).allMatch(Decoded.Accepted.class::isInstance);
    }

    @Test
    void idsAreUniqueAndSectionsAndSourcesAreRegistered() throws IOException {
        String sources = Files.readString(DIRECTORY.resolve("sources.csv"));

        assertThat(DECISIONS).extracting(HistoricDecision::measureId).doesNotHaveDuplicates();
        assertThat(DECISIONS)
                .flatExtracting(HistoricDecision::sections)
                .allMatch(id -> id.equals("*") || SECTIONS.contains(String.valueOf(id)));
        assertThat(DECISIONS)
                .flatExtracting(decision -> List.of(decision.source().split(" ")))
                .allMatch(code -> sources.contains("\n" + code + ","));
    }

    @Test
    void theEvidenceLevelsAreThoseOfTheSources() {
        Map<EvidenceLevel, Long> counts =
                DECISIONS.stream().collect(Collectors.groupingBy(HistoricDecision::evidence, Collectors.counting()));

        assertThat(counts)
                .containsEntry(EvidenceLevel.A, 331L)
                .containsEntry(EvidenceLevel.B, 107L)
                .containsEntry(EvidenceLevel.C, 17L)
                .containsEntry(EvidenceLevel.D, 6L);
    }

    @Test
    void germanyControlsTheBorderWithAustriaWithoutAGapForElevenYears() {
        List<Decision> german = register("AT-DE").decisions().stream()
                .filter(decision -> decision.controllingState().equals("DE"))
                .toList();

        Set<Long> days = german.stream()
                .flatMapToLong(decision -> LongStream.rangeClosed(decision.firstDay(), decision.lastDay()))
                .boxed()
                .collect(Collectors.toSet());

        assertThat(days).hasSize((int) new DayRange(day("2015-09-13"), day("2026-09-15")).days());
        assertThat(german).hasSize(34);
    }

    @Test
    void fourMoreGermanDecisionsNameAustriaForItsAirBorderOnly() {
        List<String> airOnly = DECISIONS.stream()
                .filter(decision -> decision.state().equals("DE"))
                .filter(decision -> decision.withStates().contains("AT")
                        && decision.sections().contains("CZ-DE")
                        && !decision.sections().contains("AT-DE"))
                .map(HistoricDecision::measureId)
                .toList();

        assertThat(airOnly).containsExactly("DE-2021-261", "DE-2021-264", "DE-2021-270", "DE-2021-276");
    }

    @Test
    void daysPerStateAreThoseOfTheTableInTheReadme() throws IOException {
        List<String[]> rows = Files.readAllLines(DIRECTORY.resolve("README.md")).stream()
                .filter(line -> line.matches("\\| [A-Z]{2} \\|.*"))
                .map(line -> line.split("\\|", -1))
                .toList();

        assertThat(rows).hasSize(10);
        for (String[] row : rows) {
            String state = row[1].strip();
            List<HistoricDecision> ofState = DECISIONS.stream()
                    .filter(decision -> decision.state().equals(state))
                    .toList();
            List<HistoricDecision> scoped = ofState.stream()
                    .filter(decision -> !decision.sections().isEmpty())
                    .toList();
            assertThat(days(ofState)).as(state).isEqualTo(number(row[2])).isEqualTo(number(row[3]));
            assertThat(days(scoped)).as(state).isEqualTo(number(row[4]));
            assertThat(number(row[3]) - number(row[4])).as(state).isEqualTo(number(row[5]));
            assertThat(ofState.stream()
                            .filter(decision -> decision.sections().isEmpty())
                            .map(HistoricDecision::measureId)
                            .toList())
                    .as(state)
                    .isEqualTo(Arrays.stream(row[6].strip().split(" "))
                            .filter(id -> !id.isEmpty())
                            .toList());
        }
    }

    @Test
    void twoOppositeMeasuresLiveOnTheSameBorderAtTheSameTime() {
        MeasureRegister border = register("DE-PL");

        List<Lineage> inForce = border.lineagesInForce(day("2025-11-01"));

        assertThat(inForce).extracting(Lineage::controllingState).containsExactly("DE", "PL");
        assertThat(inForce).extracting(Lineage::direction).containsExactly("PL>DE", "DE>PL");
        assertThat(inForce).extracting(Lineage::id).containsExactly("DE-L2", "PL-L6");
    }

    @Test
    void polandRunsThreeMonthsUnforeseenAndThenTwiceSixMonthsForeseen() {
        for (String section : List.of("DE-PL", "LT-PL")) {
            Lineage polish = register(section).lineagesInForce(day("2025-11-01")).stream()
                    .filter(lineage -> lineage.controllingState().equals("PL"))
                    .findFirst()
                    .orElseThrow();

            assertThat(polish.runs()).containsExactly(new DayRange(day("2025-07-07"), day("2026-10-01")));
            assertThat(polish.decisions())
                    .extracting(Decision::lastDay)
                    .containsExactly(day("2025-08-05"), day("2025-10-04"), day("2026-04-04"), day("2026-10-01"));
            assertThat(polish.decisions())
                    .extracting(decision -> decision.report().procedure())
                    .containsExactly(
                            Procedure.UNFORESEEABLE,
                            Procedure.UNFORESEEABLE,
                            Procedure.FORESEEABLE,
                            Procedure.FORESEEABLE);
        }
    }

    @Test
    void everyProlongationNamesAnEarlierDecisionOfItsLineage() {
        Map<String, HistoricDecision> byId =
                DECISIONS.stream().collect(Collectors.toMap(HistoricDecision::measureId, decision -> decision));

        for (HistoricDecision decision : DECISIONS) {
            if (decision.prolongs() != null) {
                HistoricDecision earlier = Objects.requireNonNull(byId.get(decision.prolongs()));
                assertThat(earlier.lineage()).as(decision.measureId()).isEqualTo(decision.lineage());
                assertThat(earlier.startDay()).as(decision.measureId()).isLessThan(decision.startDay());
            }
        }
    }

    private static MeasureRegister register(String section) {
        Section place = Objects.requireNonNull(SECTIONS.find(section));
        List<Fact> facts = DECISIONS.stream()
                .map(HistoricReports::of)
                .map((MeasureReport report) -> new Fact(report, null, null))
                .toList();
        return MeasureRegister.of(place, facts);
    }

    private static int days(List<HistoricDecision> decisions) {
        Set<Long> days = new HashSet<>();
        decisions.forEach(decision ->
                LongStream.rangeClosed(decision.startDay(), decision.lastDay()).forEach(days::add));
        return days.size();
    }

    private static int number(String cell) {
        return Integer.parseInt(cell.strip());
    }

    private static long day(String date) {
        return LocalDate.parse(date).toEpochDay();
    }

    private static List<HistoricDecision> decisions() {
        try {
            return WriteRegister.decisions(DIRECTORY);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
