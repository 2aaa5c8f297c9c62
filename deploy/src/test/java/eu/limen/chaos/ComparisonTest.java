package eu.limen.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.chaos.Difference.Sort;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ComparisonTest {

    private static final String NINE = "2025-03-04T09:00:00Z";
    private static final String TEN = "2025-03-04T10:00:00Z";

    private final Results replay = new Results();
    private final Results cluster = new Results();

    ComparisonTest() {
        replay.add(Output.SITUATIONS, Lines.situation("AT-DE", 0, 3));
        replay.add(Output.SITUATIONS, Lines.situation("AT-DE", 1, 4));
        replay.add(Output.INDICATORS, Lines.indicator("AT-DE", 40));
        replay.add(Output.ALERTS, Lines.alert("AT-DE", 0, "Severe"));
        replay.add(Output.AGGREGATES, Lines.aggregate("AT", 7));
        replay.add(Output.ADMITTED, Lines.admitted("AT-ONE", "r-1", 0, 5));
        replay.add(Output.ADMITTED, Lines.admitted("AT-ONE", "r-1", 1, 6));
        replay.add(Output.REJECTIONS, Lines.rejection("AT.jsonl/3", "TOO_FINE"));
        replay.add(Output.REJECTIONS, Lines.nameless("AT.jsonl/4", "NOT_JSON"));
        replay.add(Output.BALANCES, Lines.balance("AT-ONE", NINE, 2, 0));
        replay.add(Output.BALANCES, Lines.balance("AT-ONE", TEN, 4, 1));
    }

    @Test
    void aRunThatGivesTheSameInAnotherOrderIsEqual() {
        for (Output output : Output.values()) {
            List<String> lines = new ArrayList<>(replay.of(output));
            java.util.Collections.reverse(lines);
            lines.forEach(line -> cluster.add(output, line));
        }

        Compared compared = Comparison.of(replay, cluster);

        assertThat(compared.differences()).isEmpty();
        assertThat(compared.results()).isEqualTo(11);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsMissingIsFound(Output output) {
        copyAllBut(output);

        List<Difference> differences = Comparison.of(replay, cluster).differences();

        assertThat(differences).isNotEmpty().allSatisfy(difference -> {
            assertThat(difference.output()).isEqualTo(output);
            assertThat(difference.sort()).isEqualTo(Sort.MISSING);
        });
    }

    @ParameterizedTest
    @EnumSource
    void whatIsTooMuchIsFound(Output output) {
        copyAllBut();
        cluster.add(output, other(output));

        List<Difference> differences = Comparison.of(replay, cluster).differences();

        assertThat(differences).singleElement().satisfies(difference -> {
            assertThat(difference.output()).isEqualTo(output);
            assertThat(difference.sort()).isEqualTo(Sort.EXTRA);
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Output.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ALERTS", "REJECTIONS"})
    void whatComesTwiceIsFound(Output output) {
        copyAllBut();
        cluster.add(output, replay.of(output).get(0));

        List<Difference> differences = Comparison.of(replay, cluster).differences();

        assertThat(differences).singleElement().satisfies(difference -> {
            assertThat(difference.output()).isEqualTo(output);
            assertThat(difference.sort()).isEqualTo(Sort.DUPLICATED);
            assertThat(difference.details()).containsExactly("2 times");
        });
    }

    @Test
    void aRejectionThatComesTwiceIsFoundByItsIdAndInTheCount() {
        copyAllBut();
        cluster.add(Output.REJECTIONS, replay.of(Output.REJECTIONS).get(0));

        Compared compared = Comparison.of(replay, cluster);

        assertThat(compared.differences())
                .extracting(Difference::toString)
                .containsExactly(
                        "rejections: DUPLICATED R|AT.jsonl/3 revision 0 (2 times)",
                        "rejections: EXTRA check AT-ONE TOO_FINE (2 instead of 1)");
    }

    @Test
    void aSituationThatDiffersInAFieldIsFoundAndItsFieldNamed() {
        copyAllBut(Output.SITUATIONS);
        cluster.add(Output.SITUATIONS, Lines.situation("AT-DE", 0, 3));
        cluster.add(Output.SITUATIONS, Lines.situation("AT-DE", 1, 5).replace("true", "false"));

        Compared compared = Comparison.of(replay, cluster);

        assertThat(compared.differences())
                .extracting(Difference::toString)
                .containsExactly("situations: CHANGED S|AT-DE|SMUGGLING|AT>DE|2025-03-04 revision 1"
                        + " (observed, sides.AT.reported)");
    }

    @Test
    void aFieldThatIsThereInOneRunOnlyIsFound() {
        copyAllBut(Output.INDICATORS);
        cluster.add(Output.INDICATORS, Lines.indicator("AT-DE", 40).replace("}", ",\"driver\":\"SMUGGLING\"}"));

        Compared compared = Comparison.of(replay, cluster);

        assertThat(compared.differences())
                .extracting(Difference::toString)
                .containsExactly("indicators: CHANGED I|AT-DE|2025-W09 revision 0 (driver)");
    }

    @Test
    void anAggregateThatDiffersIsFound() {
        copyAllBut(Output.AGGREGATES);
        cluster.add(Output.AGGREGATES, Lines.aggregate("AT", 8));

        assertThat(Comparison.of(replay, cluster).count(Sort.CHANGED)).isOne();
    }

    @Test
    void anAdmittedReportThatDiffersIsFound() {
        copyAllBut(Output.ADMITTED);
        cluster.add(Output.ADMITTED, Lines.admitted("AT-ONE", "r-1", 0, 5));
        cluster.add(Output.ADMITTED, Lines.admitted("AT-ONE", "r-1", 1, 7));

        assertThat(Comparison.of(replay, cluster).differences())
                .extracting(Difference::toString)
                .containsExactly("admitted: CHANGED AT-ONE r-1 revision 1 (detections)");
    }

    @Test
    void theSameAlertMayComeAgain() {
        copyAllBut();
        cluster.add(Output.ALERTS, Lines.alert("AT-DE", 0, "Severe"));
        cluster.add(Output.ALERTS, Lines.alert("AT-DE", 0, "Severe"));

        Compared compared = Comparison.of(replay, cluster);

        assertThat(compared.equal()).isTrue();
        assertThat(compared.repeatedAlerts()).isEqualTo(2);
    }

    @Test
    void anAlertThatComesAgainWithOtherContentIsFound() {
        copyAllBut();
        cluster.add(Output.ALERTS, Lines.alert("AT-DE", 0, "Minor"));

        assertThat(Comparison.of(replay, cluster).differences())
                .extracting(Difference::toString)
                .containsExactly("alerts: CHANGED A|SURGE|AT-DE revision 0 (severity)");
    }

    @Test
    void aRejectionMayNameAnotherPlace() {
        copyAllBut(Output.REJECTIONS);
        cluster.add(Output.REJECTIONS, Lines.rejection("limen.in.AT/0/17", "TOO_FINE"));
        cluster.add(Output.REJECTIONS, Lines.nameless("limen.in.AT/1/3", "NOT_JSON"));

        assertThat(Comparison.of(replay, cluster).equal()).isTrue();
    }

    @Test
    void aRejectionWithAnotherCodeIsFound() {
        copyAllBut(Output.REJECTIONS);
        cluster.add(Output.REJECTIONS, Lines.rejection("limen.in.AT/0/17", "BAD_VALUE"));
        cluster.add(Output.REJECTIONS, Lines.nameless("limen.in.AT/1/3", "NOT_JSON"));

        assertThat(Comparison.of(replay, cluster).differences())
                .extracting(Difference::toString)
                .containsExactly(
                        "rejections: EXTRA check AT-ONE BAD_VALUE (1 instead of 0)",
                        "rejections: MISSING check AT-ONE TOO_FINE (0 instead of 1)");
    }

    @Test
    void onlyTheLastBalanceOfAnAccountCounts() {
        copyAllBut(Output.BALANCES);
        cluster.add(Output.BALANCES, Lines.balance("AT-ONE", TEN, 4, 1));

        assertThat(Comparison.of(replay, cluster).equal()).isTrue();
    }

    @Test
    void aLastBalanceThatDiffersIsFound() {
        copyAllBut(Output.BALANCES);
        cluster.add(Output.BALANCES, Lines.balance("AT-ONE", TEN, 5, 1));

        assertThat(Comparison.of(replay, cluster).differences())
                .extracting(Difference::toString)
                .containsExactly("balances: CHANGED check AT-ONE (5 read = 4 admitted + 0 corrected + 0 duplicate + 1"
                        + " rejected instead of 4 read = 3 admitted + 0 corrected + 0 duplicate + 1 rejected)");
    }

    private void copyAllBut(Output... left) {
        for (Output output : Output.values()) {
            if (!List.of(left).contains(output)) {
                replay.of(output).forEach(line -> cluster.add(output, line));
            }
        }
    }

    private static String other(Output output) {
        return switch (output) {
            case SITUATIONS -> Lines.situation("CZ-DE", 0, 3);
            case INDICATORS -> Lines.indicator("CZ-DE", 3);
            case ALERTS -> Lines.alert("CZ-DE", 0, "Severe");
            case AGGREGATES -> Lines.aggregate("CZ", 3);
            case ADMITTED -> Lines.admitted("CZ-ONE", "r-1", 0, 3);
            case REJECTIONS -> Lines.rejection("CZ.jsonl/3", "BAD_SLOT");
            case BALANCES -> Lines.balance("CZ-ONE", NINE, 3, 0);
        };
    }
}
