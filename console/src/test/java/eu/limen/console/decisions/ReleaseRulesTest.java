package eu.limen.console.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.console.access.Release;
import eu.limen.register.SectionRegister;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReleaseRulesTest {

    private static final LocalDate TODAY = LocalDate.parse("2025-03-20");
    private static final LocalDate NEXT_WEEK = TODAY.plusWeeks(1);
    private static final SectionRegister SECTIONS = SectionRegister.standard();

    private static ReleaseRequest request(ReleaseRequest.Answer... answers) {
        return new ReleaseRequest(1, "AT-SI", Release.COUNTS, NEXT_WEEK, List.of(answers));
    }

    private static ReleaseRequest.Answer by(String state, Release release) {
        return new ReleaseRequest.Answer(state, release, NEXT_WEEK);
    }

    private static Map<String, Release> seen(ReleaseRequest request, LocalDate day) {
        return ReleaseRules.seen(List.of(request), SECTIONS::find, day);
    }

    @Test
    void nothingIsSeenBeforeAStateAnswers() {
        assertThat(seen(request(), TODAY)).isEmpty();
        assertThat(seen(request(by("AT", Release.NOTHING)), TODAY)).isEmpty();
    }

    @Test
    void oneStateAloneReleasesLabelsAndNoCounts() {
        assertThat(seen(request(by("AT", Release.COUNTS)), TODAY)).containsExactly(Map.entry("AT-SI", Release.LABELS));
        assertThat(seen(request(by("AT", Release.COUNTS), by("SI", Release.LABELS)), TODAY))
                .containsExactly(Map.entry("AT-SI", Release.LABELS));
    }

    @Test
    void bothStatesReleaseCountsUntilTheLastDay() {
        ReleaseRequest released = request(by("AT", Release.COUNTS), by("SI", Release.COUNTS));

        assertThat(seen(released, NEXT_WEEK)).containsExactly(Map.entry("AT-SI", Release.COUNTS));
        assertThat(seen(released, NEXT_WEEK.plusDays(1))).isEmpty();
    }

    @Test
    void aStateReleasesWhatWasAskedOrLessAndNoLonger() {
        assertThat(ReleaseRules.problemsOfAnswer(request(), Release.LABELS, TODAY, TODAY))
                .isEmpty();
        assertThat(ReleaseRules.problemsOfAnswer(request(), Release.COUNTS, NEXT_WEEK.plusDays(1), TODAY))
                .singleElement()
                .asString()
                .startsWith("until: ");
        ReleaseRequest ofLabels = new ReleaseRequest(1, "AT-SI", Release.LABELS, NEXT_WEEK, List.of());
        assertThat(ReleaseRules.problemsOfAnswer(ofLabels, Release.COUNTS, TODAY, TODAY))
                .singleElement()
                .asString()
                .startsWith("release: ");
    }

    @Test
    void nobodyAsksForEver() {
        assertThat(ReleaseRules.problemsOfRequest(Release.COUNTS, TODAY.plusDays(92), TODAY))
                .isEmpty();
        assertThat(ReleaseRules.problemsOfRequest(Release.NOTHING, TODAY.plusDays(93), TODAY))
                .hasSize(2);
    }
}
