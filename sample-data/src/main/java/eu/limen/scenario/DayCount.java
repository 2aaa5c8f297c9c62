package eu.limen.scenario;

import eu.limen.model.CheckReport;
import eu.limen.model.Header;
import eu.limen.model.MovementReport;
import eu.limen.model.Slot;
import eu.limen.model.SlotFrame;
import eu.limen.model.SlotLength;
import eu.limen.model.Threat;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a watch counted on one day, and how it is written down. */
record DayCount(Watch watch, long day, long personsChecked, SortedMap<Threat, Long> findings) {

    /** Findings scatter more than Poisson by this factor (methods 2.1, prior dispersion). */
    private static final double FINDINGS_DISPERSION = 1.3;
    /** Numbers of checks scatter by about a tenth. */
    private static final double CHECKS_DISPERSION = 6;

    static DayCount draw(Watch watch, long day, Chance chance) {
        Course checks = watch.checks();
        double expected = watch.cycle().on(day);
        long personsChecked = 0;
        if (checks != null) {
            personsChecked = chance.overdispersed(expected * checks.on(day), CHECKS_DISPERSION);
            expected = personsChecked;
        }
        SortedMap<Threat, Long> findings = new TreeMap<>();
        for (Threat threat : watch.findings().keySet()) {
            double mean = expected * watch.findings().get(threat).on(day);
            findings.put(threat, chance.overdispersed(mean, FINDINGS_DISPERSION));
        }
        return new DayCount(watch, day, personsChecked, findings);
    }

    /** What a first, incomplete count of the same day says. */
    DayCount incomplete() {
        SortedMap<Threat, Long> fewer = new TreeMap<>(findings);
        fewer.replaceAll((threat, count) -> count * 9 / 10);
        return new DayCount(watch, day, personsChecked * 9 / 10, fewer);
    }

    CheckReport checks(Header header) {
        Practice practice = watch.practiceOn(day);
        SortedMap<Threat, Long> hits = new TreeMap<>(findings);
        hits.remove(Threat.UNAUTHORISED_MOVEMENT);
        hits.values().removeIf(count -> count == 0);
        return new CheckReport(
                header,
                frame(),
                practice.regime(),
                practice.mobility(),
                practice.selectivity(),
                false,
                personsChecked,
                null,
                hits,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    MovementReport movements(Header header) {
        long detections = findings.getOrDefault(Threat.UNAUTHORISED_MOVEMENT, 0L);
        return new MovementReport(
                header, frame(), detections, watch.practiceOn(day).context(), null, null, null, null);
    }

    private SlotFrame frame() {
        Slot slot = new Slot(Days.startMillis(day), SlotLength.DAY);
        return new SlotFrame(watch.section(), slot, null, null, watch.direction());
    }
}
