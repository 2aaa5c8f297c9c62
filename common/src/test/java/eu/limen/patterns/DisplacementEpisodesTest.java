package eu.limen.patterns;

import static eu.limen.patterns.ADay.THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.limen.flow.LabelledDay;
import eu.limen.flow.PairDay;
import eu.limen.flow.Tick;
import eu.limen.model.Addressee;
import eu.limen.model.Certainty;
import eu.limen.model.ContactLevel;
import eu.limen.model.EvidencePoint;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DisplacementEpisodesTest {

    private static final long FOREVER = Long.MAX_VALUE - 1;

    @Test
    void aPossibleDisplacementIsToldToAllThreeStatesWhenTheSecondLowDayCloses() {
        var keeper = Keeper.ofPairDays(DisplacementMatcherTest.pairDays("qqFF", "qqHH", 4, 0))
                .runUntil(Closes.of(THURSDAY + 3));

        assertThat(keeper.told()).containsExactly("NEW0");
        var alert = keeper.alerts().get(0);
        assertThat(alert.id())
                .isEqualTo("A|DISPLACEMENT|HR-HU[HR>HU]~HR-SI[HR>SI]|UNAUTHORISED_MOVEMENT|2015-10-19T12:00:00Z");
        assertThat(alert.onset()).isEqualTo("2015-10-17");
        assertThat(alert.sections()).containsExactly("HR-HU", "HR-SI");
        assertThat(alert.direction()).isEqualTo("HR>SI");
        assertThat(alert.certainty()).isEqualTo(Certainty.POSSIBLE);
        assertThat(alert.addressees())
                .containsExactly(
                        new Addressee("HR", ContactLevel.NATIONAL),
                        new Addressee("HR", ContactLevel.LOCAL),
                        new Addressee("HU", ContactLevel.NATIONAL),
                        new Addressee("HU", ContactLevel.LOCAL),
                        new Addressee("SI", ContactLevel.NATIONAL),
                        new Addressee("SI", ContactLevel.LOCAL));
        assertThat(alert.evidence())
                .extracting(EvidencePoint::section, EvidencePoint::day)
                .containsExactly(
                        tuple("HR-HU", "2015-10-17"),
                        tuple("HR-HU", "2015-10-18"),
                        tuple("HR-SI", "2015-10-17"),
                        tuple("HR-SI", "2015-10-18"));
        assertThat(keeper.unconfirmed()).isZero();
    }

    @Test
    void itGoesOnWhileXIsLowAndYUpAndEndsWhenEitherIsNoLongerSo() {
        var keeper = Keeper.ofPairDays(DisplacementMatcherTest.pairDays("qqFFFqqq", "qqHHHHHq", 4, 0))
                .runUntil(FOREVER);

        assertThat(keeper.told()).containsExactly("NEW0", "UPDATE1", "ENDED2");
        assertThat(keeper.alerts().get(2).knownAtMillis()).isEqualTo(Closes.of(THURSDAY + 6));
        assertThat(keeper.state()).isNull();
    }

    @Test
    void aCorrectionOfTheFallCancelsIt() {
        var labels = labels("qqFF", "qqHH");
        labels.add(ADay.on(THURSDAY + 2)
                .flow("HR-HU", "HR>HU")
                .revised(Closes.of(THURSDAY + 3) + Tick.HOUR_MILLIS)
                .build());

        var keeper = Keeper.ofPairDays(of(labels)).runUntil(Closes.of(THURSDAY + 3) + Tick.HOUR_MILLIS);

        assertThat(keeper.told()).containsExactly("NEW0", "CANCEL1");
        assertThat(keeper.alerts().get(1).cancelReason()).contains("HR-HU was not low on 17 October 2015");
    }

    @Test
    void aCorrectionThatShowsACommonFallCancelsIt() {
        var labels = labels("qqFF", "qqHH");
        labels.add(ADay.on(THURSDAY + 3).flow("AT-DE", "AT>DE").build());
        labels.add(ADay.on(THURSDAY + 3)
                .flow("AT-DE", "AT>DE")
                .fallen()
                .revised(Closes.of(THURSDAY + 3) + Tick.HOUR_MILLIS)
                .build());

        var keeper = Keeper.ofPairDays(of(labels)).runUntil(Closes.of(THURSDAY + 3) + Tick.HOUR_MILLIS);

        assertThat(keeper.told()).containsExactly("NEW0", "CANCEL1");
        assertThat(keeper.alerts().get(1).cancelReason()).contains("most other sections fell alike");
    }

    @Test
    void aCorrectionMayBringOneUpWithoutFlinkCep() {
        var labels = labels("qqFq", "qqHH");
        labels.add(ADay.on(THURSDAY + 3)
                .flow("HR-HU", "HR>HU")
                .fallen()
                .revised(Closes.of(THURSDAY + 3) + Tick.HOUR_MILLIS)
                .build());

        var keeper = Keeper.ofPairDays(of(labels)).runUntil(Closes.of(THURSDAY + 3) + Tick.HOUR_MILLIS);

        assertThat(keeper.told()).containsExactly("NEW0");
        assertThat(keeper.unconfirmed()).isZero();
    }

    @Test
    void figuresSpeakOfTheRiseAndTheExposureBeforeItIsNamed() {
        List<LabelledDay> labels = new ArrayList<>();
        for (LabelledDay label : labels("qqqqqqqqqqFF", "qqqqqqqqqqHH")) {
            boolean doubled = label.section().equals("HR-SI") && label.day() >= THURSDAY + 10;
            var one = doubled
                    ? ADay.on(label.day())
                            .flow("HR-SI", "HR>SI")
                            .label(label.label())
                            .counting(400)
                            .exposed(2000.0)
                            .build()
                    : label;
            labels.add(one);
        }

        var keeper = Keeper.ofPairDays(of(labels)).runUntil(Closes.of(THURSDAY + 11));

        var alert = keeper.alerts().get(0);
        assertThat(alert.observed()).isEqualTo(800);
        assertThat(alert.expected()).isEqualTo(200);
        assertThat(alert.exposureChange()).isEqualTo(2);
        assertThat(alert.reasons())
                .anySatisfy(reason -> assertThat(reason.text()).contains("2.0 times those of the 14 days before"));
    }

    private static List<PairDay> of(List<LabelledDay> labels) {
        return DisplacementMatcherTest.told(labels).stream()
                .filter(pair ->
                        pair.xSection().equals("HR-HU") && pair.ySection().equals("HR-SI"))
                .toList();
    }

    private static List<LabelledDay> labels(String x, String y) {
        List<LabelledDay> labels = new ArrayList<>();
        for (int i = 0; i < x.length(); i++) {
            labels.add(DisplacementMatcherTest.fromLetter(x.charAt(i), THURSDAY + i, "HR-HU", "HR>HU"));
            labels.add(DisplacementMatcherTest.fromLetter(y.charAt(i), THURSDAY + i, "HR-SI", "HR>SI"));
        }
        return labels;
    }
}
