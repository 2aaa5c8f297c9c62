package eu.limen.console.measures;

import eu.limen.console.web.Listing;
import eu.limen.console.web.NotShown;
import eu.limen.console.web.Question;
import eu.limen.model.MeasureReport;
import eu.limen.register.Decision;
import eu.limen.register.Lineage;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What states decided on controls at internal borders, and which dates follow. All roles read all of it: the states notify such decisions to each other and
 * to the Union, the Commission publishes the list (Art. 27), and no figure of a section stands in it.
 */
@RestController
final class MeasuresController {

    private final KnownMeasures known;
    private final LegalDates dates;
    private final Clock clock;

    MeasuresController(KnownMeasures known, LegalDates dates, Clock clock) {
        this.known = known;
        this.dates = dates;
        this.clock = clock;
    }

    /** Decisions, the latest start first. */
    @GetMapping("/api/v1/measures")
    Listing<ShownMeasure> list(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String section,
            @RequestParam(required = false) @Nullable String inForce,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String procedure,
            @RequestParam(required = false) @Nullable String ground,
            @RequestParam(required = false) @Nullable String threat,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit) {
        Question question = new Question();
        MeasureFilter filter = new MeasureFilter(question)
                .state(state)
                .section(section)
                .inForce(inForce)
                .between(from, to)
                .procedure(procedure)
                .ground(ground)
                .threat(threat);
        int most = question.limit(limit);
        question.check();
        MeasureBook book = known.book();
        List<ShownMeasure> found = book.all().stream()
                .map(measure -> shown(book, measure))
                .filter(filter::wants)
                .toList();
        List<ShownMeasure> rest = after == null || after.isEmpty() ? found : behind(found, after);
        List<ShownMeasure> page = rest.stream().limit(most).toList();
        return new Listing<>(
                page, rest.size() > most ? page.get(page.size() - 1).id() : null);
    }

    private static List<ShownMeasure> behind(List<ShownMeasure> found, String id) {
        List<String> ids = found.stream().map(ShownMeasure::id).toList();
        int place = ids.indexOf(id);
        return place < 0 ? List.of() : found.subList(place + 1, found.size());
    }

    /** One decision with its lineage, the controls in the opposite direction, and every date that rests on it. */
    @GetMapping("/api/v1/measures/{id}")
    ShownMeasurePage one(@PathVariable String id) {
        MeasureBook book = known.book();
        MeasureReport measure = book.find(id).orElseThrow(NotShown::absent);
        List<MeasureBook.Hold> holds = book.holds(id);
        return new ShownMeasurePage(
                shown(book, measure),
                holds.stream().map(MeasuresController::since).toList(),
                book.lineage(measure).stream()
                        .map(each -> link(each, sections(book.holds(each.measureId()))))
                        .toList(),
                opposite(holds),
                dates.of(measure, holds, today(measure)));
    }

    /** Ten years of controls as bands, for a timeline. */
    @GetMapping("/api/v1/controls")
    Listing<ControlBand> controls() {
        return new Listing<>(ControlBands.of(known.book().registers()), null);
    }

    private ShownMeasure shown(MeasureBook book, MeasureReport measure) {
        return ShownMeasure.of(measure, book.holds(measure.measureId()), dates, today(measure));
    }

    private long today(MeasureReport measure) {
        Instant now = clock.instant();
        return LegalDates.today(measure.header().reportingState(), now);
    }

    private static ShownMeasurePage.Since since(MeasureBook.Hold hold) {
        Decision decision = hold.decision();
        long first = hold.register().lineages().stream()
                .filter(lineage -> lineage.id().equals(decision.report().lineage()))
                .mapToLong(lineage -> runFirstDay(lineage, decision))
                .min()
                .orElse(decision.firstDay());
        return new ShownMeasurePage.Since(
                hold.section(), LocalDate.ofEpochDay(first).toString());
    }

    private static long runFirstDay(Lineage lineage, Decision decision) {
        return lineage.runFirstDay(decision.firstDay());
    }

    private static List<ShownMeasurePage.Link> opposite(List<MeasureBook.Hold> holds) {
        Map<String, MeasureReport> reports = new TreeMap<>();
        Map<String, TreeSet<String>> sections = new TreeMap<>();
        for (MeasureBook.Hold hold : holds) {
            Decision own = hold.decision();
            hold.register().decisions().stream()
                    .filter(other -> !other.controllingState().equals(own.controllingState()))
                    .filter(other -> other.firstDay() <= own.lastDay() && other.lastDay() >= own.firstDay())
                    .forEach(other -> {
                        reports.put(other.measureId(), other.report());
                        sections.computeIfAbsent(other.measureId(), none -> new TreeSet<>())
                                .add(hold.section());
                    });
        }
        return reports.entrySet().stream()
                .map(each -> link(each.getValue(), List.copyOf(sections.getOrDefault(each.getKey(), new TreeSet<>()))))
                .toList();
    }

    private static List<String> sections(List<MeasureBook.Hold> holds) {
        return holds.stream().map(MeasureBook.Hold::section).sorted().toList();
    }

    private static ShownMeasurePage.Link link(MeasureReport measure, List<String> sections) {
        Long lifted = measure.liftedOnDay();
        long last = lifted == null ? measure.endDay() : Math.min(measure.endDay(), lifted);
        return new ShownMeasurePage.Link(
                measure.measureId(),
                measure.header().reportingState(),
                LocalDate.ofEpochDay(measure.startDay()).toString(),
                LocalDate.ofEpochDay(last).toString(),
                sections);
    }
}
