package eu.limen.console.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.codec.ResultReader;
import eu.limen.console.access.Release;
import eu.limen.console.access.Sight;
import eu.limen.console.running.Specimens;
import eu.limen.console.shown.CountedDays;
import eu.limen.console.shown.ShownAlert;
import eu.limen.console.shown.ShownIndicator;
import eu.limen.console.shown.ShownSituation;
import eu.limen.console.store.FoundResult;
import eu.limen.console.store.ResultKind;
import eu.limen.disclosure.CountedDay;
import eu.limen.model.Alert;
import eu.limen.model.Indicator;
import eu.limen.model.Situation;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What is remembered for one must never be shown to another who sees less. */
class ShownResultsTest {

    private static final long SEED = 7;
    private static final int QUESTIONS = 300;
    private static final LocalDate DAY = LocalDate.parse("2025-02-24");
    private static final List<Release> RELEASES = List.of(Release.values());
    private static final List<String> SECTIONS = List.of("AT-SI", "HR-HU", "HR-SI");

    private static final FoundResult SITUATION =
            found(1, ResultKind.SITUATION, Specimens.situation("AT-SI", "2025-02-24", 12, 7));
    private static final FoundResult WEEK = found(2, ResultKind.INDICATOR, Specimens.indicator("AT-SI", "2025-W09"));
    private static final FoundResult ALERT = found(3, ResultKind.ALERT, Specimens.alert(0));

    private final ShownResults shown = new ShownResults();
    private final ResultReader reader = new ResultReader();

    private static FoundResult found(long seq, ResultKind kind, String line) {
        return new FoundResult(seq, kind, "id " + seq, DAY, line);
    }

    @Test
    void whoSeesLabelsIsNotShownTheFiguresThatWereMadeForAnother() {
        ShownSituation figures = shown.situation(SITUATION, sight("AT-SI", Release.COUNTS));

        ShownSituation labels = shown.situation(SITUATION, sight("AT-SI", Release.LABELS));

        assertThat(figures.figures()).isNotNull();
        assertThat(labels.figures()).isNull();
        assertThat(labels.release()).isEqualTo(Release.LABELS);
    }

    @Test
    void anAlertIsShownAsItsSectionsAreReleasedEachForItself() {
        Map<String, CountedDay> days = evidence(reader.read(ALERT.line(), Alert.class), new Random(SEED));
        shown.alert(ALERT, new Sight(Map.of("HR-HU", Release.COUNTS, "HR-SI", Release.COUNTS)), days);

        ShownAlert one = shown.alert(ALERT, sight("HR-SI", Release.COUNTS), days);

        assertThat(one.figures()).isNull();
        assertThat(one.evidence()).extracting(each -> each.observed() != null).containsExactly(false, true);
    }

    @RepeatedTest(3)
    void inWhateverOrderOfficersAskEachIsShownWhatWouldBeMadeForThatOfficerAlone() {
        Random random = new Random(SEED);
        for (int question = 0; question < QUESTIONS; question++) {
            Sight sight = sight(random);
            CountedDays days =
                    new CountedDays(Map.of(CountedDays.key("MIGRANT_SMUGGLING", "AT>SI"), List.of(day(random))));

            assertThat(shown.situation(SITUATION, sight))
                    .isEqualTo(ShownSituation.of(reader.read(SITUATION.line(), Situation.class), sight.of("AT-SI")));
            assertThat(shown.indicator(WEEK, sight, days))
                    .isEqualTo(ShownIndicator.of(reader.read(WEEK.line(), Indicator.class), sight.of("AT-SI"), days));
            Alert alert = reader.read(ALERT.line(), Alert.class);
            Map<String, CountedDay> evidence = evidence(alert, random);
            assertThat(shown.alert(ALERT, sight, evidence)).isEqualTo(ShownAlert.of(alert, sight, evidence));
        }
    }

    private static CountedDay day(Random random) {
        return new CountedDay(List.of((long) random.nextInt(9)), random.nextBoolean());
    }

    /** What the days of its evidence counted, and one more. */
    private static Map<String, CountedDay> evidence(Alert alert, Random random) {
        Map<String, CountedDay> days = new HashMap<>(Map.of("S|of another", day(random)));
        ShownAlert.situations(alert).forEach(id -> days.put(id, day(random)));
        return days;
    }

    private static Sight sight(String section, Release release) {
        return new Sight(Map.of(section, release));
    }

    private static Sight sight(Random random) {
        Map<String, Release> releases = new HashMap<>();
        SECTIONS.forEach(section -> releases.put(section, RELEASES.get(random.nextInt(RELEASES.size()))));
        return new Sight(releases);
    }
}
