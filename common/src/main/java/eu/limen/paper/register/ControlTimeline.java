package eu.limen.paper.register;

import eu.limen.model.Threat;
import eu.limen.plot.Axis;
import eu.limen.plot.Panel;
import eu.limen.plot.Picture;
import eu.limen.plot.Plate;
import eu.limen.plot.Tick;
import eu.limen.plot.Tone;
import eu.limen.register.ControlPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Draws the controls of one state over time: a row for each section. */
final class ControlTimeline {

    private static final double ROW = 20;
    private static final double HALF_A_BAR = 0.34;

    private final long firstDay;
    private final long lastDay;
    private final Map<String, Set<Threat>> threats;

    /**
     * @param firstDay at the left end of all pictures, epoch day
     * @param lastDay at their right end
     * @param threats that each lineage names
     */
    ControlTimeline(long firstDay, long lastDay, Map<String, Set<Threat>> threats) {
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.threats = threats;
    }

    /** The picture of a state's periods, at least one. */
    Picture of(String country, List<ControlPeriod> periods, long today) {
        List<String> sections =
                periods.stream().map(ControlPeriod::section).distinct().sorted().toList();
        Axis across = new Axis("Year", firstDay, lastDay + 1.0, Axis.Growth.LINEAR, years());
        Axis down = new Axis("", 0, sections.size(), Axis.Growth.LINEAR, names(sections));
        Panel panel = new Panel("Controls of " + country, across, down, Math.max(2, sections.size()) * ROW);
        Set<Tone> used = EnumSet.noneOf(Tone.class);
        for (ControlPeriod period : periods) {
            double middle = middle(sections, period.section());
            Tone tone = tone(period);
            used.add(tone);
            panel.plate(
                    plate(tone),
                    tone,
                    period.firstDay(),
                    period.lastDay() + 1.0,
                    middle - HALF_A_BAR,
                    middle + HALF_A_BAR);
        }
        used.forEach(tone -> panel.plates(plate(tone), tone, meaning(tone)));
        if (firstDay <= today && today <= lastDay) {
            panel.moment(Tone.INK, today, "");
        }
        return new Picture(
                "Controls of " + country + " over time",
                "A row for each of " + sections.size() + " sections; a bar for each of " + periods.size()
                        + " uninterrupted controls, from its first to its last day. An upright line marks the day as known. "
                        + "The table below has every bar.",
                List.of(panel));
    }

    private Tone tone(ControlPeriod period) {
        Set<Threat> named = threats.getOrDefault(period.lineage(), Set.of());
        if (named.equals(Set.of(Threat.PUBLIC_HEALTH))) {
            return Tone.PURPLE;
        }
        boolean oneDecisionForAnEvent =
                named.contains(Threat.EVENT) && period.measureIds().size() == 1;
        return oneDecisionForAnEvent ? Tone.ORANGE : Tone.BLUE;
    }

    /** So that none rests on colour alone. */
    private static Plate plate(Tone tone) {
        return switch (tone) {
            case PURPLE -> Plate.LOWER_HALF;
            case ORANGE -> Plate.OUTLINE;
            case INK, BLUE, GREEN, GREY -> Plate.SOLID;
        };
    }

    private static String meaning(Tone tone) {
        return switch (tone) {
            case PURPLE -> "Public health";
            case ORANGE -> "An event";
            case INK, BLUE, GREEN, GREY -> "Other threats";
        };
    }

    private List<Tick> years() {
        List<Tick> years = new ArrayList<>();
        int first = LocalDate.ofEpochDay(firstDay).getYear();
        int last = LocalDate.ofEpochDay(lastDay).getYear();
        for (int year = first; year <= last; year++) {
            long day = LocalDate.of(year, 1, 1).toEpochDay();
            if (day >= firstDay) {
                years.add(new Tick(day, Integer.toString(year)));
            }
        }
        return years;
    }

    private static List<Tick> names(List<String> sections) {
        return sections.stream()
                .map(section -> new Tick(middle(sections, section), section))
                .toList();
    }

    /** The first section stands at the top. */
    private static double middle(List<String> sections, String section) {
        return sections.size() - sections.indexOf(section) - 0.5;
    }
}
