package eu.limen.console.web;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import eu.limen.console.access.Release;
import eu.limen.console.access.Sight;
import eu.limen.console.shown.CountedDays;
import eu.limen.console.shown.ShownIndicator;
import eu.limen.console.store.CountedWeek;
import eu.limen.console.store.FoundResult;
import eu.limen.console.store.ResultReads;
import eu.limen.disclosure.TierOne;
import eu.limen.model.Indicator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Shows weeks beside their days: a week's count must not tell a day that is hidden. */
public final class ShownWeeks {

    private static final int DAYS_AFTER_MONDAY = 6;

    private record Week(String section, LocalDate monday) {}

    private final ResultReads results;
    private final ShownResults shown;

    public ShownWeeks(ResultReads results, ShownResults shown) {
        this.results = results;
        this.shown = shown;
    }

    /** What of some indicators somebody sees, in their order. */
    public List<ShownIndicator> of(List<FoundResult> found, Sight sight) {
        List<Indicator> indicators =
                found.stream().map(each -> shown.read(each, Indicator.class)).toList();
        Map<Week, CountedDays> days = days(found, counted(indicators, sight));
        return java.util.stream.IntStream.range(0, found.size())
                .mapToObj(i -> {
                    Week week =
                            new Week(indicators.get(i).section(), found.get(i).day());
                    return shown.indicator(found.get(i), sight, days.getOrDefault(week, CountedDays.none()));
                })
                .toList();
    }

    /** Sections whose counts are shown by the day too. */
    private static Set<String> counted(List<Indicator> indicators, Sight sight) {
        return indicators.stream()
                .map(Indicator::section)
                .filter(section -> sight.of(section) == Release.COUNTS && TierOne.showsDays(section))
                .collect(Collectors.toSet());
    }

    private Map<Week, CountedDays> days(List<FoundResult> found, Set<String> sections) {
        if (sections.isEmpty()) {
            return Map.of();
        }
        Set<LocalDate> mondays = found.stream().map(FoundResult::day).collect(Collectors.toSet());
        LocalDate first = mondays.stream().min(Comparator.naturalOrder()).orElseThrow();
        LocalDate last = mondays.stream().max(Comparator.naturalOrder()).orElseThrow();
        return results.counted(sections, first, last.plusDays(DAYS_AFTER_MONDAY)).stream()
                .collect(groupingBy(
                        counted -> new Week(counted.section(), counted.monday()),
                        collectingAndThen(
                                toMap(
                                        counted -> CountedDays.key(counted.threat(), counted.direction()),
                                        CountedWeek::days),
                                CountedDays::new)));
    }
}
