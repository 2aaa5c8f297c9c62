package eu.limen.console.web;

import eu.limen.console.access.Release;
import eu.limen.console.access.Sight;
import eu.limen.console.shown.CountedDays;
import eu.limen.console.shown.ShownIndicator;
import eu.limen.console.shown.ShownPlace;
import eu.limen.console.shown.ShownStanding;
import eu.limen.console.shown.ShownThreat;
import eu.limen.console.store.FoundResult;
import eu.limen.console.store.LevelOfWeek;
import eu.limen.console.store.WeekReads;
import eu.limen.register.Section;
import eu.limen.register.SectionRegister;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts together where all sections stand, as it was known at some instant. */
final class Overview {

    /** What "the last five years" are. */
    private static final int YEARS = 5;

    private final SectionRegister register;
    private final WeekReads weeks;
    private final ShownWeeks shownWeeks;

    Overview(SectionRegister register, WeekReads weeks, ShownWeeks shownWeeks) {
        this.register = register;
        this.weeks = weeks;
        this.shownWeeks = shownWeeks;
    }

    /** All sections of the register in its order; one of which nothing is seen by its name alone. */
    List<ShownStanding> of(Sight sight, Instant knownUntil) {
        LocalDate from = knownUntil.atZone(ZoneOffset.UTC).toLocalDate().minusYears(YEARS);
        Map<String, List<LevelOfWeek>> levels = weeks.levels(sight.sections(), from, knownUntil);
        Map<String, ShownIndicator> latest = latest(levels, sight);
        Map<String, List<Double>> rates = weeks.rates(drivers(latest), from);
        return register.sections().stream()
                .map(section -> standing(
                        section,
                        sight.of(section.id()),
                        latest.get(section.id()),
                        levels.getOrDefault(section.id(), List.of()),
                        rates.getOrDefault(section.id(), List.of())))
                .toList();
    }

    private Map<String, ShownIndicator> latest(Map<String, List<LevelOfWeek>> levels, Sight sight) {
        List<FoundResult> found = weeks.found(
                levels.values().stream().map(each -> each.get(0).seq()).toList());
        Map<String, ShownIndicator> latest = new HashMap<>();
        shownWeeks.of(found, sight).forEach(week -> latest.put(week.section(), week));
        return latest;
    }

    private static Map<String, String> drivers(Map<String, ShownIndicator> latest) {
        Map<String, String> drivers = new HashMap<>();
        latest.forEach((section, week) -> {
            ShownThreat driver = ShownStanding.driverOf(week);
            if (driver != null) {
                drivers.put(section, CountedDays.key(driver.category(), driver.direction()));
            }
        });
        return drivers;
    }

    private static ShownStanding standing(
            Section section,
            Release release,
            @Nullable ShownIndicator week,
            List<LevelOfWeek> levels,
            List<Double> rates) {
        String borderType = section.borderType().name();
        if (week == null) {
            return ShownStanding.none(section.id(), section.states(), borderType, release);
        }
        int same = 1;
        while (same < levels.size() && levels.get(same).level().equals(week.level())) {
            same++;
        }
        return ShownStanding.of(
                week,
                section.states(),
                borderType,
                Objects.requireNonNull(levels.get(same - 1)).monday().toString(),
                same < levels.size() ? levels.get(same).level() : null,
                ShownPlace.of(rates));
    }
}
