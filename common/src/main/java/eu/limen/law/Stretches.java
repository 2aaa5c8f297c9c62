package eu.limen.law;

import eu.limen.register.Decision;
import eu.limen.register.Lineage;
import java.util.ArrayList;
import java.util.List;

/**
 * The stretches of a lineage on a section: control that is taken up again only after a long time begins anew, since nobody would count years without
 * control towards a longest duration. A shorter interruption is part of the stretch, as Art. 25(3) would see it.
 */
final class Stretches {

    private Stretches() {}

    /**
     * In their order; one if it was never interrupted for long.
     *
     * @param months it begins anew after more than so many calendar months without control
     */
    static List<Lineage> of(Lineage lineage, int months) {
        List<Lineage> stretches = new ArrayList<>();
        List<Decision> stretch = new ArrayList<>();
        long last = Long.MIN_VALUE;
        for (Decision decision : lineage.decisions()) {
            if (!stretch.isEmpty() && new CalendarPeriod(months, 'M').isExceededBetween(last, decision.firstDay())) {
                stretches.add(with(lineage, stretch));
                stretch = new ArrayList<>();
                last = Long.MIN_VALUE;
            }
            stretch.add(decision);
            last = Math.max(last, decision.lastDay());
        }
        stretches.add(with(lineage, stretch));
        return List.copyOf(stretches);
    }

    private static Lineage with(Lineage lineage, List<Decision> decisions) {
        return new Lineage(
                lineage.controllingState(), lineage.id(), lineage.direction(), List.copyOf(decisions), List.of());
    }
}
