package eu.limen.reporting;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** Months, quarters and years as the contract and SDMX write them: {@code 2024-03}, {@code 2024-Q1}, {@code 2024}. Pure. */
public final class ReleasePeriods {

    private static final int MONTHS_A_QUARTER = 3;
    private static final int MONTHS_A_YEAR = 12;

    private ReleasePeriods() {}

    /** {@code 2024-Q1} of {@code 2024-03}. */
    public static String quarter(YearMonth month) {
        return month.getYear() + "-Q" + (((month.getMonthValue() - 1) / MONTHS_A_QUARTER) + 1);
    }

    /** {@code 2024} of {@code 2024-03}. */
    public static String year(YearMonth month) {
        return Integer.toString(month.getYear());
    }

    /** The twelve months of a year. */
    static List<YearMonth> months(int year) {
        return IntStream.rangeClosed(1, MONTHS_A_YEAR)
                .mapToObj(month -> YearMonth.of(year, month))
                .toList();
    }

    /** {@code M}, {@code Q} or {@code A}. */
    public static String frequency(String period) {
        if (period.length() == 4) {
            return "A";
        }
        return period.contains("Q") ? "Q" : "M";
    }

    /** First day of a period. */
    public static LocalDate firstDay(String period) {
        int year = Integer.parseInt(period.substring(0, 4));
        return switch (frequency(period)) {
            case "A" -> LocalDate.of(year, Month.JANUARY, 1);
            case "Q" -> LocalDate.of(year, (period.charAt(6) - '1') * MONTHS_A_QUARTER + 1, 1);
            default -> YearMonth.parse(period).atDay(1);
        };
    }

    /** Last day of a period. */
    public static LocalDate lastDay(String period) {
        int months = switch (frequency(period)) {
            case "A" -> MONTHS_A_YEAR;
            case "Q" -> MONTHS_A_QUARTER;
            default -> 1;
        };
        return firstDay(period).plusMonths(months).minusDays(1);
    }
}
