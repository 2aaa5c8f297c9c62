package eu.limen.reporting.yearbook;

import eu.limen.paper.Part;
import eu.limen.paper.Table;
import eu.limen.paper.Text;
import eu.limen.reporting.IndicatorSheet;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What each indicator of the release counts, and what it must not be read as. */
final class IndicatorsChapter {

    private IndicatorsChapter() {}

    static Part of(YearbookSource source) {
        Set<String> used =
                source.cells().all().stream().map(cell -> cell.indicator()).collect(Collectors.toSet());
        Table table = Tables.of(
                "indicators",
                "Indicators of the release",
                "Sources and exclusions: indicators.csv",
                3,
                List.of("Indicator", "What is counted", "Do not read as"),
                IndicatorSheet.all().stream()
                        .filter(sheet -> used.contains(sheet.code()))
                        .map(sheet -> List.of(sheet.name(), counted(sheet), sheet.doNotReadAs()))
                        .toList());
        return Part.of(
                "10",
                "Indicators",
                "",
                new Text("No verdict follows from any of them; the assessment is written by people."),
                table);
    }

    private static String counted(IndicatorSheet sheet) {
        return sheet.denominator().isEmpty()
                ? sheet.numerator()
                : named(sheet.numerator()) + ", divided by: " + named(sheet.denominator());
    }

    /** Codes of indicators joined by {@code +}, by their names. */
    private static String named(String codes) {
        return Arrays.stream(codes.split(" \\+ "))
                .map(code -> IndicatorSheet.of(code).name())
                .collect(Collectors.joining(" and "));
    }
}
