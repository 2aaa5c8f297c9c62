package eu.limen.reporting.cooperation;

import static eu.limen.reporting.cooperation.CooperationIndicator.*;

import eu.limen.flow.Tick;
import eu.limen.model.Aggregate;
import eu.limen.model.Audience;
import eu.limen.model.DecisionCode;
import eu.limen.model.GeneratedBy;
import eu.limen.model.HeldReview;
import eu.limen.model.HumanDecision;
import eu.limen.model.MeasureReport;
import eu.limen.model.MeasureType;
import eu.limen.model.ResultIds;
import eu.limen.register.MeasureHistory;
import eu.limen.register.Section;
import eu.limen.register.SectionRegister;
import eu.limen.reporting.Dimension;
import eu.limen.reporting.FinishedRelease;
import eu.limen.reporting.ObservationStatus;
import eu.limen.reporting.PublishedFigure;
import eu.limen.reporting.Release;
import eu.limen.reporting.ReleasePeriods;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The table {@code COOPERATION} (domain G8): how alerts were answered, what was decided on results, which reviews were held, by state, section and quarter. It counts
 * acts of authorities and never persons, so it is shipped whole. Alerts of all kinds are counted together and of a state as a whole: one of a kind, or none on a section,
 * would say on which side of its bound a hidden count stood.
 * Days are days of UTC. Pure.
 */
public final class CooperationTable {

    public static final String NAME = "COOPERATION";

    private final Release release;
    private final SectionRegister sections;
    private final long beforeMillis;
    private final CooperationCounts counts = new CooperationCounts();

    private CooperationTable(Release release, SectionRegister sections) {
        this.release = release;
        this.sections = sections;
        this.beforeMillis = release.date().toEpochDay() * Tick.DAY_MILLIS;
    }

    /**
     * The cells of a release: of one that publishes a whole year, else none.
     *
     * @param measures every revision of every measure that was known
     */
    public static List<Aggregate> of(
            RecordedActs acts,
            Collection<MeasureReport> measures,
            Release release,
            SectionRegister sections,
            GeneratedBy generatedBy) {
        if (!release.wholeYear()) {
            return List.of();
        }
        CooperationTable table = new CooperationTable(release, sections);
        Map<String, RecordedActs.Sent> alerts = acts.alertsBefore(table.beforeMillis);
        table.alerts(alerts.values(), acts.answersBefore(table.beforeMillis));
        table.decisions(acts.decisionsBefore(table.beforeMillis), alerts);
        table.reviews(acts.reviewsBefore(table.beforeMillis));
        table.controls(measures);
        return table.counts.cells().entrySet().stream()
                .map(cell -> table.released(cell.getKey(), cell.getValue(), generatedBy))
                .toList();
    }

    /** The same releases, with these cells among theirs. */
    public static List<FinishedRelease> in(
            List<FinishedRelease> releases, RecordedActs acts, SectionRegister sections, GeneratedBy generatedBy) {
        return releases.stream()
                .map(finished -> finished.and(of(acts, finished.measures(), finished.release(), sections, generatedBy)))
                .toList();
    }

    private void alerts(Collection<RecordedActs.Sent> alerts, Map<String, Map<String, Long>> answers) {
        for (RecordedActs.Sent alert : alerts) {
            Map<String, Long> answered = answers.getOrDefault(alert.id(), Map.of());
            boolean byAll = answered.keySet().containsAll(alert.states());
            for (String state : alert.states()) {
                Long at = answered.get(state);
                for (CooperationCounts.Place place : places(state, List.of(), day(alert.firstMillis()))) {
                    counts.add(place, ALERTS_RECEIVED, true);
                    counts.add(place, ALERTS_ANSWERED, at != null);
                    counts.add(place, ALERTS_ANSWERED_BY_ALL, byAll);
                    if (at != null) {
                        counts.waited(place, at - alert.firstMillis());
                    }
                }
            }
        }
    }

    private void decisions(List<HumanDecision> decisions, Map<String, RecordedActs.Sent> alerts) {
        for (HumanDecision decision : decisions) {
            Collection<String> on = DecidedOn.sections(decision.resultId(), alerts);
            for (CooperationCounts.Place place : places(decision.state(), on, day(decision.atMillis()))) {
                counts.add(place, DECISIONS_ON_RESULTS, true);
                counts.add(place, DISSENTS_ON_RESULTS, decision.decision() == DecisionCode.DISSENT);
            }
        }
    }

    private void reviews(List<HeldReview> reviews) {
        for (HeldReview review : reviews) {
            List<String> on = List.of(review.section());
            boolean due = review.nextDateDay() < release.date().toEpochDay();
            boolean followed = reviews.stream()
                    .anyMatch(later -> later.section().equals(review.section())
                            && later.dateDay() > review.dateDay()
                            && later.dateDay() <= review.nextDateDay());
            for (String state : review.states()) {
                places(state, on, LocalDate.ofEpochDay(review.dateDay()))
                        .forEach(place -> counts.add(place, REVIEWS_HELD, true));
                if (due) {
                    for (CooperationCounts.Place place :
                            places(state, on, LocalDate.ofEpochDay(review.nextDateDay()))) {
                        counts.add(place, REVIEWS_DUE, true);
                        counts.add(place, REVIEWS_HELD_WHEN_DUE, followed);
                    }
                }
            }
        }
    }

    /** Of a state as a whole: a decision may be on all its sections. What is told to the states concerned only is left out. */
    private void controls(Collection<MeasureReport> measures) {
        for (MeasureReport decision : MeasureHistory.of(List.copyOf(measures)).current()) {
            if (decision.type() == MeasureType.BORDER_CONTROL && decision.audience() != Audience.CONCERNED) {
                String state = decision.header().reportingState();
                Boolean made = decision.jointRiskAnalysis();
                for (CooperationCounts.Place place :
                        places(state, List.of(), LocalDate.ofEpochDay(decision.startDay()))) {
                    counts.add(place, CONTROLS_DECIDED, true);
                    counts.add(place, CONTROLS_STATING_JOINT_RISK_ANALYSIS, made != null);
                    counts.add(place, CONTROLS_WITH_JOINT_RISK_ANALYSIS, Boolean.TRUE.equals(made));
                }
            }
        }
    }

    /** Where an act of a day counts: on each of the sections whose side the state is, and for the state as a whole, in the quarter and in the year. */
    private List<CooperationCounts.Place> places(String state, Collection<String> on, LocalDate day) {
        List<CooperationCounts.Place> places = new ArrayList<>();
        YearMonth month = YearMonth.from(day);
        if (month.getYear() == release.year()) {
            for (String period : List.of(ReleasePeriods.quarter(month), ReleasePeriods.year(month))) {
                places.add(new CooperationCounts.Place(state, Dimension.TOTAL, period));
                on.stream()
                        .distinct()
                        .filter(section -> isSide(state, section))
                        .forEach(section -> places.add(new CooperationCounts.Place(state, section, period)));
            }
        }
        return places;
    }

    private boolean isSide(String state, String section) {
        Section found = sections.find(section);
        return found != null && found.states().contains(state);
    }

    private static LocalDate day(long millis) {
        return LocalDate.ofEpochDay(Math.floorDiv(millis, Tick.DAY_MILLIS));
    }

    private Aggregate released(CooperationCounts.Cell cell, double value, GeneratedBy generatedBy) {
        CooperationCounts.Place place = cell.place();
        String vintage = release.date().toString();
        return new Aggregate(
                ResultIds.aggregate(
                        NAME, place.state() + ':' + place.section() + ':' + cell.indicator(), place.period(), vintage),
                0,
                beforeMillis,
                generatedBy,
                List.of(),
                NAME,
                ReleasePeriods.frequency(place.period()),
                place.period(),
                place.state(),
                place.section(),
                borderType(place.section()),
                Dimension.NOT_APPLICABLE,
                Dimension.NOT_APPLICABLE,
                Dimension.NOT_APPLICABLE,
                Dimension.NOT_APPLICABLE,
                Dimension.NOT_APPLICABLE,
                cell.indicator().name(),
                cell.indicator().unit(),
                value,
                ObservationStatus.NORMAL.code(),
                PublishedFigure.Hiding.NOT_HIDDEN.code(),
                null,
                vintage);
    }

    private String borderType(String section) {
        Section found = sections.find(section);
        return found == null ? Dimension.TOTAL : found.borderType().name();
    }
}
