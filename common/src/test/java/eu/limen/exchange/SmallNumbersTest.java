package eu.limen.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.codec.ExchangeWriter;
import eu.limen.disclosure.ShownCount;
import eu.limen.flow.Contribution;
import eu.limen.law.CaseLaw;
import eu.limen.law.Empact;
import eu.limen.model.Alert;
import eu.limen.model.Threat;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Counts below five leave the two states in no view: two alerts that differ in nothing else read the same, letter by letter. */
class SmallNumbersTest {

    private static final long SEED = 581;
    private static final int ALERTS = 300;
    private static final int MOST_WINDOWS = 5;
    private static final long LARGEST = 40;

    private static final CaseLaw CASES = CaseLaw.standard();
    private static final Empact EMPACT = Empact.standard();

    @Test
    void alertsThatDifferInSmallCountsAloneReadTheSameInEveryView() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < ALERTS; i++) {
            long[] counts =
                    random.longs(1 + random.nextInt(MOST_WINDOWS), 0, LARGEST).toArray();
            counts[0] = random.nextLong(ShownCount.LEAST_SHOWN);
            long[] others = counts.clone();
            for (int j = 0; j < others.length; j++) {
                others[j] = others[j] < ShownCount.LEAST_SHOWN ? random.nextLong(ShownCount.LEAST_SHOWN) : others[j];
            }

            assertThat(views(surge(others))).isEqualTo(views(surge(counts)));
            assertThat(views(trend(others))).isEqualTo(views(trend(counts)));
        }
    }

    @Test
    void theClassOfAWeekIsInEveryViewThatHasRoomForIt() {
        List<String> views = views(trend(20, 31));

        assertThat(views.get(0)).contains("\"found\":{\"least\":50,\"most\":58,\"text\":\"50 to 58\"}");
        assertThat(views.get(1)).contains("\"text\":\"50 to 58\"");
        assertThat(views.get(2)).contains(">50 to 58</td>");
    }

    @Test
    void ofSingleDaysEveryViewSaysThatTheyStandOutAndNoNumber() {
        List<String> views = views(surge(20, 31));

        assertThat(views.get(0)).contains("\"extent\":\"SINGLE_DAYS\"").doesNotContain("\"least\"");
        assertThat(views.get(1)).contains("\"extent\":\"SINGLE_DAYS\"").doesNotContain("\"least\"");
        assertThat(views.get(2)).contains("far above expectation in 2 of 2 days; number not shown");
    }

    @Test
    void theWordsOfTheAlertItselfAreLeftBehindSinceTheyHoldFigures() {
        Alert alert = Alerts.surge(3, 2);

        assertThat(alert.headline()).isEqualTo("5 found");
        assertThat(views(surge(3, 2))).noneMatch(view -> view.contains("5 found") || view.contains("threshold"));
    }

    private static List<String> views(AnalysisProduct product) {
        return List.of(
                ExchangeWriter.json(EurosurReport.of(product, CASES)),
                ExchangeWriter.json(EuropolView.of(product, EMPACT)),
                SienaForm.of(product, EMPACT).html());
    }

    private static AnalysisProduct surge(long... counts) {
        List<Contribution> reports = Alerts.reports(Threat.DRUGS_TRAFFICKING, 1, counts);
        return Alerts.product(Alerts.surge(counts), reports);
    }

    private static AnalysisProduct trend(long... counts) {
        List<Contribution> reports = Alerts.reports(Threat.MIGRANT_SMUGGLING, 7, counts);
        return Alerts.product(Alerts.trend(counts), reports);
    }
}
