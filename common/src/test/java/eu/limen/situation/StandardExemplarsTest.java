package eu.limen.situation;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.analysis.Assessment;
import eu.limen.analysis.DayEvidence;
import eu.limen.analysis.DayLabel;
import eu.limen.analysis.SeriesFold;
import eu.limen.analysis.SeriesState;
import eu.limen.analysis.SeriesStep;
import eu.limen.analysis.Window;
import eu.limen.codec.RuleSetReader;
import eu.limen.model.Label;
import eu.limen.rules.Exemplar;
import eu.limen.rules.ReportedSeries;
import eu.limen.rules.RuleSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the standard rules say of the labels of days is true by the pure functions too, not only by the operators. */
class StandardExemplarsTest {

    private static final RuleSet STANDARD = RuleSetReader.standard();

    static Stream<Exemplar> exemplars() {
        return STANDARD.exemplars().stream().filter(exemplar -> exemplar.label() != null);
    }

    @ParameterizedTest
    @MethodSource("exemplars")
    void theLastDayGetsTheLabelThatTheExemplarNames(Exemplar exemplar) {
        assertThat(labelOfLastDay(exemplar)).as(exemplar.name()).isEqualTo(exemplar.label());
    }

    private static Label labelOfLastDay(Exemplar exemplar) {
        ReportedSeries series = exemplar.series().get(0);
        String section = Objects.requireNonNullElse(series.section(), "AT-DE");
        SituationRules rules = SituationRules.of(STANDARD, section);
        SeriesFold fold = new SeriesFold(rules.series());
        SeriesState state = fold.start();
        Assessment last = null;
        for (int day = 0; day < series.slots(); day++) {
            SeriesStep step = fold.step(state, window(series, day));
            state = step.state();
            last = step.assessment();
        }
        return DayLabel.of(DayEvidence.of(List.of(Objects.requireNonNull(last)), rules.labels()), rules.labels());
    }

    private static Window window(ReportedSeries series, int day) {
        long count = series.observed().get(day);
        return series.exposure().isEmpty()
                ? Window.ofCount(day, count)
                : Window.ofRate(day, count, series.exposure().get(day));
    }
}
