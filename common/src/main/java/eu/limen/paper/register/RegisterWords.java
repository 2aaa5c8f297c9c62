package eu.limen.paper.register;

import eu.limen.model.MeasureReport;
import eu.limen.register.FactScope;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How codes and days of the register are said to people. */
final class RegisterWords {

    private RegisterWords() {}

    static String date(long day) {
        return LocalDate.ofEpochDay(day).toString();
    }

    static String date(@Nullable Long day) {
        return day == null ? "" : date(day.longValue());
    }

    /** A code of several words, such as LARGE_SCALE_MOVEMENTS, in small letters. */
    static String spoken(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String spoken(Collection<? extends Enum<?>> codes) {
        return codes.stream().map(RegisterWords::spoken).collect(Collectors.joining(", "));
    }

    static String listed(List<String> codes) {
        return String.join(" ", codes);
    }

    /** Where a decision holds. */
    static String scope(MeasureReport report) {
        if (report.sections().isEmpty()) {
            return "not stated: in force nowhere";
        }
        if (report.sections().contains(FactScope.EVERY_SECTION)) {
            return "all internal borders of these types: " + spoken(report.borderTypes());
        }
        return listed(report.sections());
    }
}
