package eu.limen.paper.register;

import static eu.limen.paper.register.RegisterWords.date;

import eu.limen.model.IsoText;
import eu.limen.model.MeasureReport;
import eu.limen.model.Threat;
import eu.limen.paper.Block;
import eu.limen.paper.Figure;
import eu.limen.paper.Items;
import eu.limen.paper.Note;
import eu.limen.paper.Paper;
import eu.limen.paper.PaperBuilder;
import eu.limen.paper.Part;
import eu.limen.paper.Text;
import eu.limen.register.ControlPeriod;
import eu.limen.register.StateNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The register of border controls as one page: what is in force, days per state, every control over time, what is not stated. */
public final class RegisterPaper {

    private final RegisterAsOf register;
    private final RegisterTables tables;

    private RegisterPaper(RegisterAsOf register) {
        this.register = register;
        this.tables = new RegisterTables(register);
    }

    public static Paper of(RegisterAsOf register) {
        return new RegisterPaper(register).paper();
    }

    private Paper paper() {
        PaperBuilder paper = Paper.titled("Register", "Border controls at internal borders")
                .banner(
                        "Derived from reports of decisions. The Official Journal and the states' notifications are what counts.")
                .made("As known at", IsoText.instant(register.knownAtMillis()))
                .made(
                        "Decisions",
                        Integer.toString(register.overview().controls().size()))
                .part(inForce())
                .part(unscoped())
                .part(Part.of("", "Days per state and year", "", days()).with(tables.days()))
                .parts(timelines())
                .part(Part.of(
                                "",
                                "Gaps",
                                "",
                                new Text("A gap lies between two controls of the same lineage on a section."))
                        .with(tables.gaps()))
                .part(Part.of("", "Decisions", "").with(tables.decisions()));
        return paper.caveat("Days are local days of the controlling state; the first and the last day both count.")
                .caveat("Sea and air borders are one state's own: they are seen from one side by nature.")
                .caveat(
                        "A decision for all internal borders is its legal extent. Where checks took place it does not say.")
                .caveat("A lineage gathers decisions for the same threat as far as the reports show it.")
                .build();
    }

    private Part inForce() {
        List<ControlPeriod> now = register.inForceNow();
        String sentence = now.isEmpty()
                ? "No control is in force."
                : now.size() + " controls are in force: a state, a section and a lineage each.";
        return Part.of("", "In force on the day as known", "", new Text(sentence))
                .with(tables.periods("in-force", "Controls in force on the day as known.", now));
    }

    private Part unscoped() {
        List<MeasureReport> unscoped = register.unscoped();
        if (unscoped.isEmpty()) {
            return Part.of("", "Decisions without a stated scope", "", new Text("Every decision states its scope."));
        }
        List<String> items = unscoped.stream()
                .map(report -> report.measureId() + ", " + date(report.startDay()) + " to " + date(report.endDay()))
                .toList();
        return Part.of(
                "",
                "Decisions without a stated scope",
                "",
                Note.caveat(
                        "These decisions do not say where they hold. They are in force nowhere until somebody states it."),
                new Items(items));
    }

    private static Block days() {
        return new Text(
                "Days decided count every day for which a state has notified a control; days in force leave out decisions without "
                        + "a stated scope. Days that are still to come are included, except in the last column.");
    }

    private List<Part> timelines() {
        Map<String, List<ControlPeriod>> byState = new TreeMap<>();
        for (ControlPeriod period : register.overview().periods()) {
            byState.computeIfAbsent(period.controllingState(), none -> new ArrayList<>())
                    .add(period);
        }
        ControlTimeline timeline = timeline(byState);
        List<Part> parts = new ArrayList<>();
        byState.forEach((state, periods) -> {
            String country = StateNames.of(state);
            String name = "periods-" + state.toLowerCase(Locale.ROOT);
            Figure figure = new Figure(
                    timeline.of(StateNames.alone(state), periods, register.today()),
                    tables.periods(name, "Uninterrupted controls of " + country + ".", periods));
            parts.add(Part.of("", StateNames.alone(state), "", figure));
        });
        return parts;
    }

    private ControlTimeline timeline(Map<String, List<ControlPeriod>> byState) {
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (List<ControlPeriod> periods : byState.values()) {
            for (ControlPeriod period : periods) {
                first = Math.min(first, period.firstDay());
                last = Math.max(last, period.lastDay());
            }
        }
        Map<String, Set<Threat>> threats = new HashMap<>();
        for (MeasureReport report : register.overview().controls()) {
            threats.computeIfAbsent(report.lineage(), none -> new HashSet<>()).addAll(report.threats());
        }
        return new ControlTimeline(first, last, threats);
    }
}
