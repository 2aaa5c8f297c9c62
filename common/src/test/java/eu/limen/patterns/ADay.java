package eu.limen.patterns;

import eu.limen.flow.LabelledDay;
import eu.limen.model.Label;
import eu.limen.model.Threat;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Builds days of flows for tests; a day is closed, assessed and quiet unless something else is said. */
final class ADay {

    static final long THURSDAY = LocalDate.parse("2015-10-15").toEpochDay();

    private String section = "HR-SI";
    private String direction = "HR>SI";
    private Threat threat = Threat.UNAUTHORISED_MOVEMENT;
    private long day = THURSDAY;
    private @Nullable Long tick;
    private Label label = Label.QUIET;
    private boolean open;
    private boolean entersCep = true;
    private boolean fallen;
    private long observed = 100;
    private double expected = 100;
    private double pValue = 0.5;
    private @Nullable Double exposure = 1000.0;
    private boolean bothSides = true;

    static ADay on(long day) {
        var one = new ADay();
        one.day = day;
        return one;
    }

    static LabelledDay high(long day) {
        return on(day).label(Label.HIGH).counting(400).build();
    }

    static LabelledDay quiet(long day) {
        return on(day).build();
    }

    ADay flow(String newSection, String newDirection) {
        section = newSection;
        direction = newDirection;
        return this;
    }

    ADay threat(Threat newThreat) {
        threat = newThreat;
        return this;
    }

    ADay label(Label newLabel) {
        label = newLabel;
        pValue = newLabel == Label.HIGH ? 0.001 : 0.5;
        return this;
    }

    ADay counting(long newObserved) {
        observed = newObserved;
        return this;
    }

    ADay expecting(double newExpected) {
        expected = newExpected;
        return this;
    }

    ADay exposed(@Nullable Double newExposure) {
        exposure = newExposure;
        return this;
    }

    ADay fallen() {
        fallen = true;
        observed = 2;
        return this;
    }

    ADay oneSided() {
        bothSides = false;
        return this;
    }

    ADay open(long newTick) {
        open = true;
        tick = newTick;
        return this;
    }

    /** Issued again at a later tick. */
    ADay revised(long newTick) {
        entersCep = false;
        tick = newTick;
        return this;
    }

    /** Where the rules say another hour. */
    ADay closing(long newTick) {
        tick = newTick;
        return this;
    }

    ADay outOfCep() {
        entersCep = false;
        return this;
    }

    LabelledDay build() {
        boolean judged = label != Label.SILENT && label != Label.NOT_ASSESSED;
        Map<String, Long> dataUntil = new TreeMap<>();
        Addressees.statesOf(section).forEach(state -> dataUntil.put(state, day));
        return new LabelledDay(
                section,
                threat,
                direction,
                day,
                tick == null ? Closes.of(day) : tick,
                label,
                open,
                entersCep,
                judged,
                fallen,
                judged ? observed : 0,
                judged ? expected : 0,
                judged ? pValue : 1,
                exposure,
                bothSides,
                dataUntil,
                java.util.List.of());
    }
}
