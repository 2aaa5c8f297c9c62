package eu.limen.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.reporting.cooperation.CooperationIndicator;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IndicatorSheetTest {

    /** Words in capitals with an underscore: codes of indicators, measures and so on. */
    private static final Pattern CODE = Pattern.compile("\\b[A-Z][A-Z0-9]*_[A-Z0-9_]+\\b");

    @Test
    void everyIndicatorHasExactlyOneSheet() {
        Stream<String> indicators = Stream.<Enum<?>[]>of(
                        ReportedIndicator.values(), Ratio.values(), CooperationIndicator.values())
                .flatMap(Arrays::stream)
                .map(Enum::name);

        assertThat(IndicatorSheet.all().stream().map(IndicatorSheet::code))
                .containsExactlyElementsOf(indicators.toList());
    }

    @Test
    void unitsAreThoseOfTheFigures() {
        assertThat(ReportedIndicator.values())
                .allSatisfy(indicator ->
                        assertThat(IndicatorSheet.of(indicator.name()).unit()).isEqualTo(indicator.unit()));
        assertThat(Ratio.values())
                .allSatisfy(ratio ->
                        assertThat(IndicatorSheet.of(ratio.name()).unit()).isEqualTo(ratio.unit()));
        assertThat(CooperationIndicator.values())
                .allSatisfy(indicator ->
                        assertThat(IndicatorSheet.of(indicator.name()).unit()).isEqualTo(indicator.unit()));
    }

    @Test
    void ratiosAreMadeOfWhatTheirSheetSays() {
        assertThat(Ratio.values()).allSatisfy(ratio -> {
            IndicatorSheet sheet = IndicatorSheet.of(ratio.name());
            assertThat(sheet.numerator()).isEqualTo(ratio.numerator().name());
            assertThat(sheet.denominator())
                    .isEqualTo(ratio.denominator().stream().map(Enum::name).collect(Collectors.joining(" + ")));
        });
    }

    @Test
    void aCountHasNoDenominator() {
        assertThat(ReportedIndicator.values())
                .allSatisfy(indicator -> assertThat(
                                IndicatorSheet.of(indicator.name()).denominator())
                        .isEmpty());
    }

    @Test
    void aCountNamesTheKindOfReportThatItComesFrom() {
        assertThat(ReportedIndicator.values())
                .allSatisfy(indicator -> assertThat(
                                IndicatorSheet.of(indicator.name()).source())
                        .endsWith("reports of kind " + indicator.kind().code()));
    }

    @Test
    void everyCodeThatASheetNamesExists() {
        List<String> codes =
                IndicatorSheet.all().stream().map(IndicatorSheet::code).toList();

        assertThat(IndicatorSheet.all()).allSatisfy(sheet -> {
            Matcher named = CODE.matcher(
                    String.join(" ", sheet.row().subList(2, 4)) + ' ' + sheet.exclusions() + ' ' + sheet.doNotReadAs());
            assertThat(named.results().map(found -> found.group())).isSubsetOf(codes);
        });
    }

    @Test
    void nothingIsLeftUnsaid() {
        assertThat(IndicatorSheet.all())
                .allSatisfy(sheet -> assertThat(List.of(
                                sheet.name(),
                                sheet.numerator(),
                                sheet.source(),
                                sheet.exclusions(),
                                sheet.doNotReadAs()))
                        .doesNotContain(""))
                .allSatisfy(sheet -> assertThat(sheet.doNotReadAs()).endsWith("."))
                .allSatisfy(sheet -> assertThat(sheet.exclusions()).endsWith("."));
    }
}
