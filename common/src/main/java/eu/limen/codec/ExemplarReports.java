package eu.limen.codec;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.limen.model.BorderType;
import eu.limen.model.IsoText;
import eu.limen.model.Kind;
import eu.limen.model.SlotLength;
import eu.limen.model.Threat;
import eu.limen.register.Section;
import eu.limen.register.SectionRegister;
import eu.limen.rules.Exemplar;
import eu.limen.rules.ReportedSeries;
import eu.limen.rules.RuleSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Makes of an exemplar the reports that gateways would send: a roster that promises every slot of it, the decisions on controls, and
 * the counts of each slot, sent an hour after its end.
 */
public final class ExemplarReports {

    private static final long HOUR_MILLIS = 3_600_000;
    private static final long DAY_MILLIS = 24 * HOUR_MILLIS;
    private static final String GATEWAY = "-EXEMPLAR";
    private static final String DELAY = "PT12H";

    private final Exemplar exemplar;
    private final RuleSet rules;
    private final SectionRegister register;
    private final List<ToldLine> lines = new ArrayList<>();
    private long endMillis;

    private ExemplarReports(Exemplar exemplar, RuleSet rules, SectionRegister register) {
        this.exemplar = exemplar;
        this.rules = rules;
        this.register = register;
        this.endMillis = exemplar.firstDay() * DAY_MILLIS;
    }

    /** The reports of an exemplar of a rule set. */
    public static ToldStory of(Exemplar exemplar, RuleSet rules, SectionRegister register) {
        return new ExemplarReports(exemplar, rules, register).story();
    }

    private ToldStory story() {
        exemplar.measures().forEach(this::measure);
        for (int number = 0; number < exemplar.series().size(); number++) {
            tell(exemplar.series().get(number), number + 1);
        }
        ReportedSeries first = exemplar.series().get(0);
        Section section = section(first);
        long lastDay = exemplar.firstDay() + (first.slots() * slotMillis(first.slot()) - 1) / DAY_MILLIS;
        return new ToldStory(
                lines.stream()
                        .sorted(Comparator.comparingLong(ToldLine::reportedAtMillis))
                        .toList(),
                endMillis + DAY_MILLIS,
                section.id(),
                direction(first, section),
                first.threat(),
                lastDay);
    }

    private void tell(ReportedSeries series, int number) {
        Section section = section(series);
        String direction = direction(series, section);
        List<String> sides = series.sides().isEmpty() ? List.of(entered(section, direction)) : series.sides();
        for (String side : sides) {
            for (Kind kind : kinds(series)) {
                promise(series, section, direction, side, kind);
                for (int slot = 0; slot < series.slots(); slot++) {
                    ObjectNode body = SlotReports.of(series, kind, slot);
                    if (body != null) {
                        send(series, number, slot, head(kind, section, direction, side, body));
                    }
                }
            }
        }
        endMillis = Math.max(endMillis, startMillis(series, series.slots()));
    }

    private void send(ReportedSeries series, int number, int slot, ObjectNode report) {
        report.putObject("slot")
                .put("start", IsoText.instant(startMillis(series, slot)))
                .put("duration", series.slot().code());
        String place = String.format(Locale.ROOT, "series %d, %s %d", number, noun(series.slot()), slot + 1);
        send(report, startMillis(series, slot + 1) + HOUR_MILLIS, place);
    }

    private void send(ObjectNode report, long atMillis, String place) {
        report.put("reportId", String.format(Locale.ROOT, "00000000-0000-4000-8000-%012x", lines.size() + 1));
        report.put("revision", 0);
        report.put("reportedAt", IsoText.instant(atMillis));
        lines.add(new ToldLine(report.toString(), atMillis, place));
    }

    private ObjectNode head(Kind kind, Section section, String direction, String side, ObjectNode body) {
        ObjectNode report = from(kind, side);
        report.put("section", section.id()).put("direction", direction);
        report.setAll(body);
        return report;
    }

    private static ObjectNode from(Kind kind, String state) {
        return RuleNode.JSON
                .objectNode()
                .put("kind", kind.code())
                .put("source", state + GATEWAY)
                .put("reportingState", state);
    }

    private void promise(ReportedSeries series, Section section, String direction, String side, Kind kind) {
        ObjectNode entry = from(Kind.SOURCE, side);
        entry.put("gateway", side + GATEWAY);
        entry.putArray("sections").add(section.id());
        entry.putArray("kinds").add(kind.code());
        entry.put("slot", series.slot().code()).put("delay", DELAY).put("localDays", false);
        entry.putArray("directions").add(direction);
        entry.put("validFrom", IsoText.day(exemplar.firstDay()));
        entry.put("validTo", IsoText.day(Math.floorDiv(startMillis(series, series.slots()) - 1, DAY_MILLIS)));
        send(entry, (exemplar.firstDay() - 1) * DAY_MILLIS, "the promise of " + side);
    }

    private void measure(String fields) {
        ObjectNode given = RuleNode.object(fields);
        String id = given.path("measureId").asText();
        String state = id.length() < 2 ? id : id.substring(0, 2);
        ObjectNode report = from(Kind.MEASURE, state);
        report.put("type", "BORDER_CONTROL").put("procedure", "NOT_STATED");
        report.putArray("borderTypes").add(BorderType.LAND.name());
        report.putArray("grounds");
        report.setAll(given);
        send(report, (exemplar.firstDay() - 1) * DAY_MILLIS, "measure " + id);
    }

    private static List<Kind> kinds(ReportedSeries series) {
        boolean movements = series.threat() == Threat.UNAUTHORISED_MOVEMENT;
        List<Kind> kinds = new ArrayList<>();
        for (Kind kind : List.of(Kind.CHECK, Kind.UNAUTHORISED_MOVEMENT, Kind.APPREHENSION, Kind.TRAFFIC)) {
            boolean counted = !series.observed().isEmpty()
                    && (movements ? kind == Kind.UNAUTHORISED_MOVEMENT : kind == Kind.CHECK);
            boolean checked = kind == Kind.CHECK && !series.exposure().isEmpty();
            if (counted || checked || series.others().containsKey(kind.code())) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    /** Where no section is named, the first land section of two states whose parameters are those of all. */
    private Section section(ReportedSeries series) {
        if (series.section() != null) {
            return Section.of(series.section(), 0, null);
        }
        return register.sections().stream()
                .filter(each -> each.borderType() == BorderType.LAND && each.isInternal(exemplar.firstDay()))
                .filter(each -> rules.parametersOf(each.id()).equals(rules.parameters()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("sections: every one has parameters of its own"));
    }

    private static String direction(ReportedSeries series, Section section) {
        return Objects.requireNonNullElse(
                series.direction(), section.directions().get(0));
    }

    private static String entered(Section section, String direction) {
        return section.states().stream()
                .filter(state -> direction.equals(section.directionTowards(state)))
                .findFirst()
                .orElse(section.states().get(0));
    }

    private long startMillis(ReportedSeries series, int slot) {
        return exemplar.firstDay() * DAY_MILLIS + slot * slotMillis(series.slot());
    }

    private static long slotMillis(SlotLength length) {
        return length == SlotLength.WEEK ? 7 * DAY_MILLIS : DAY_MILLIS / length.slotsPerPeriod();
    }

    private static String noun(SlotLength length) {
        return switch (length) {
            case HOUR -> "hour";
            case SIX_HOURS -> "quarter of a day";
            case DAY -> "day";
            case WEEK -> "week";
            case MONTH -> "month";
        };
    }
}
