package eu.limen.codec;

import eu.limen.model.Kind;
import eu.limen.model.Label;
import eu.limen.model.PatternName;
import eu.limen.model.SlotLength;
import eu.limen.model.Threat;
import eu.limen.register.Section;
import eu.limen.rules.Exemplar;
import eu.limen.rules.ReportedSeries;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads an exemplar: a label or a pattern that is expected, and what was reported, as one series beside it or as several. */
final class ExemplarReader {

    private static final List<String> OF_SERIES =
            List.of("section", "direction", "sides", "threat", "slot", "observed", "exposure", "reports");
    private static final List<String> OF_EXEMPLAR = Stream.concat(
                    Stream.of("name", "label", "pattern", "fires", "firstDay", "series", "measures"),
                    OF_SERIES.stream())
            .toList();
    private static final Map<String, Kind> KINDS = kinds();
    private static final List<SlotLength> SLOTS =
            List.of(SlotLength.HOUR, SlotLength.SIX_HOURS, SlotLength.DAY, SlotLength.WEEK);

    private ExemplarReader() {}

    static Exemplar read(RuleNode item) {
        item.isObjectOf(OF_EXEMPLAR);
        String name = RuleLists.name(item);
        List<ReportedSeries> series = series(item);
        RuleNode label = item.get("label");
        RuleNode pattern = item.get("pattern");
        RuleNode fires = item.get("fires");
        if (!label.isGiven() && !pattern.isGiven()) {
            label.refuse("a label of the last day, or a pattern and whether it fires");
        }
        if (label.isGiven() && (pattern.isGiven() || fires.isGiven())) {
            label.refuse("either a label, or a pattern and whether it fires");
        }
        return new Exemplar(
                name,
                series,
                measures(item.get("measures")),
                firstDay(item.get("firstDay")),
                label.isGiven() ? label.word(Label.class) : null,
                pattern.isGiven() ? pattern.word(PatternName.class) : null,
                (pattern.isGiven() || fires.isGiven()) && fires.flag());
    }

    private static List<ReportedSeries> series(RuleNode item) {
        RuleNode list = item.get("series");
        if (!list.isGiven()) {
            return List.of(oneSeries(item));
        }
        OF_SERIES.stream()
                .map(item::get)
                .filter(RuleNode::isGiven)
                .forEach(field -> field.refuse("either series, or one series beside the name"));
        List<ReportedSeries> series = new ArrayList<>();
        for (RuleNode each : list.items()) {
            each.isObjectOf(OF_SERIES);
            series.add(oneSeries(each));
        }
        if (series.isEmpty()) {
            list.refuse("at least one series");
        }
        return List.copyOf(series);
    }

    private static ReportedSeries oneSeries(RuleNode item) {
        SlotLength slot = item.get("slot").isGiven() ? item.get("slot").code(SLOTS) : SlotLength.DAY;
        List<Long> observed = SlotList.counts(item.get("observed"), slot);
        List<Long> exposure = SlotList.counts(item.get("exposure"), slot);
        Map<String, ReportFields> reports = reports(item.get("reports"), slot);
        if (saysNothing(item.get("observed"), item.get("exposure"), reports)) {
            item.get("observed").refuse("a count for each day");
        }
        if (!observed.isEmpty() && !exposure.isEmpty() && exposure.size() != observed.size()) {
            item.get("exposure").refuse("as many days as observed, or nothing");
        }
        int slots = Math.max(observed.size(), exposure.size());
        for (ReportFields fields : reports.values()) {
            slots = Math.max(slots, fields.slots());
        }
        Map<String, List<String>> others = new LinkedHashMap<>();
        for (Map.Entry<String, ReportFields> fields : reports.entrySet()) {
            if (!fields.getValue().areOf(slots)) {
                item.get("reports").get(fields.getKey()).refuse("as many values in each list: " + slots);
                continue;
            }
            others.put(fields.getKey(), fields.getValue().bySlot(slots));
        }
        return place(item, slot, List.copyOf(observed), List.copyOf(exposure), others);
    }

    private static boolean saysNothing(RuleNode observed, RuleNode exposure, Map<String, ReportFields> reports) {
        return observed.isGiven()
                ? observed.node().isEmpty() && observed.node().isArray()
                : exposure.node().isEmpty() && reports.isEmpty();
    }

    private static ReportedSeries place(
            RuleNode item,
            SlotLength slot,
            List<Long> observed,
            List<Long> exposure,
            Map<String, List<String>> others) {
        @Nullable String section = item.get("section").isGiven() ? RuleLists.section(item) : null;
        @Nullable
        String direction = item.get("direction").isGiven()
                ? item.get("direction").text(Spelling::isDirection, "a direction such as AT>DE")
                : null;
        List<String> sides = item.get("sides").items().stream()
                .map(side -> side.text(Spelling::isState, "a state such as AT"))
                .toList();
        if (section != null && !section.isEmpty()) {
            belong(item, Section.of(section, 0, null), direction);
        }
        Threat threat = item.get("threat").isGiven()
                ? item.get("threat").oneOf(Threat.countableThreats())
                : Threat.UNAUTHORISED_MOVEMENT;
        return new ReportedSeries(section, direction, sides, threat, slot, observed, exposure, others);
    }

    private static void belong(RuleNode item, Section section, @Nullable String direction) {
        if (direction != null && !direction.isEmpty() && !section.directions().contains(direction)) {
            item.get("direction").refuse("a side of section " + section.id() + " each: " + section.directions());
        }
        for (RuleNode side : item.get("sides").items()) {
            String state = Objects.requireNonNullElse(side.node().textValue(), "");
            if (Spelling.isState(state) && !section.hasState(state)) {
                side.refuse("a side of section " + section.id());
            }
        }
    }

    private static Map<String, ReportFields> reports(RuleNode node, SlotLength slot) {
        Map<String, ReportFields> reports = new LinkedHashMap<>();
        if (!node.isGiven() || !node.isObjectOf(KINDS.keySet())) {
            return reports;
        }
        node.fields().forEach((kind, fields) -> {
            if (KINDS.containsKey(kind) && fields.isObject("the fields of its reports")) {
                reports.put(kind, ReportFields.read(fields, slot));
            }
        });
        return reports;
    }

    private static List<String> measures(RuleNode list) {
        return list.items().stream()
                .filter(measure -> measure.isObject("the fields of a measure"))
                .map(measure -> measure.node().toString())
                .toList();
    }

    private static long firstDay(RuleNode node) {
        if (!node.isGiven()) {
            return Exemplar.USUAL_FIRST_DAY;
        }
        long day = node.date();
        if (day != 0 && LocalDate.ofEpochDay(day).getDayOfWeek() != DayOfWeek.MONDAY) {
            node.refuse("at most a week away: a Monday");
        }
        return day;
    }

    private static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        Stream.of(Kind.CHECK, Kind.UNAUTHORISED_MOVEMENT, Kind.APPREHENSION, Kind.TRAFFIC)
                .forEach(kind -> kinds.put(kind.code(), kind));
        return kinds;
    }
}
