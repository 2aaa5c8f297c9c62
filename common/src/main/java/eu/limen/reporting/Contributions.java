package eu.limen.reporting;

import static eu.limen.reporting.Dimension.BORDER_TYPE;
import static eu.limen.reporting.Dimension.CONTEXT;
import static eu.limen.reporting.Dimension.DIRECTION;
import static eu.limen.reporting.Dimension.MEASURE_TYPE;
import static eu.limen.reporting.Dimension.REPORTING_STATE;
import static eu.limen.reporting.Dimension.SECTION;
import static eu.limen.reporting.Dimension.THREAT;
import static eu.limen.reporting.Dimension.TRANSPORT;

import eu.limen.model.ApprehensionReport;
import eu.limen.model.BorderType;
import eu.limen.model.CheckReport;
import eu.limen.model.CounterReport;
import eu.limen.model.MeasureType;
import eu.limen.model.Mobility;
import eu.limen.model.MovementReport;
import eu.limen.model.Outcomes;
import eu.limen.model.Percentiles;
import eu.limen.model.RefusalGround;
import eu.limen.model.Regime;
import eu.limen.model.Report;
import eu.limen.model.Selectivity;
import eu.limen.model.Share;
import eu.limen.model.SlotFrame;
import eu.limen.model.Threat;
import eu.limen.model.TrafficReport;
import eu.limen.model.Transport;
import eu.limen.register.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a report adds to the figures of its month (contract section 1, What is counted). Kinds are never added together, and nothing is ever added over states: both
 * sides may have seen the same movement. Pure.
 */
public final class Contributions {

    private final List<Contributed> made = new ArrayList<>();
    private final String month;
    private final String state;

    private Contributions(String month, String state) {
        this.month = month;
        this.state = state;
    }

    /**
     * Nothing for measures, statements and the roster, which are registers.
     *
     * @param month civil month of the reporting state in which the slot begins, such as {@code 2024-03}
     */
    public static List<Contributed> of(Report report, String month) {
        Contributions contributions = new Contributions(month, report.header().reportingState());
        if (report instanceof CheckReport check) {
            contributions.check(check);
        } else if (report instanceof MovementReport movement) {
            contributions.movement(movement);
        } else if (report instanceof ApprehensionReport apprehension) {
            contributions.apprehension(apprehension);
        } else if (report instanceof TrafficReport traffic) {
            contributions.traffic(traffic);
        } else if (report instanceof CounterReport counter) {
            contributions.counter(counter);
        }
        return List.copyOf(contributions.made);
    }

    private void check(CheckReport check) {
        FigureName place = at(ReportedIndicator.PERSONS_CHECKED, check.frame())
                .with(MEASURE_TYPE, measureType(check.regime()).name());
        long persons = check.personsChecked();
        add(place, persons);
        add(
                place.as(ReportedIndicator.PERSONS_CHECKED_SYSTEMATICALLY),
                check.selectivity() == Selectivity.SYSTEMATIC ? persons : 0);
        add(
                place.as(ReportedIndicator.PERSONS_CHECKED_BY_MOBILE_PATROLS),
                check.mobility() == Mobility.MOBILE ? persons : 0);
        add(place.as(ReportedIndicator.PERSONS_CHECKED_JOINTLY), check.joint() ? persons : 0);
        addIfStated(place.as(ReportedIndicator.VEHICLES_CHECKED), check.vehiclesChecked());
        addIfStated(place.as(ReportedIndicator.PATROL_HOURS), check.patrolHours());
        addIfStated(place.as(ReportedIndicator.REFUSALS_AT_CHECKS), check.refusalsOfEntry());
        workings(check);
        FigureName findings = place.as(ReportedIndicator.FINDINGS);
        for (Threat threat : Threat.countableThreats()) {
            add(findings.with(THREAT, threat.name()), check.hits().getOrDefault(threat, 0L));
        }
    }

    /** A median is not additive; medians weighted by vehicles are. Without vehicles there is no weight. */
    private void workings(CheckReport check) {
        FigureName place = at(ReportedIndicator.WAITING_VEHICLES, check.frame());
        Percentiles waiting = check.waitingMinutes();
        Long vehicles = check.vehiclesChecked();
        if (waiting != null && vehicles != null && vehicles > 0) {
            add(place.as(ReportedIndicator.WAITING_MINUTES_TIMES_VEHICLES), waiting.p50() * vehicles);
            add(place.as(ReportedIndicator.LONG_WAITING_MINUTES_TIMES_VEHICLES), waiting.p90() * vehicles);
            add(place, vehicles);
        }
        addShare(place, check.connections(), ReportedIndicator.CONNECTIONS_OPEN, ReportedIndicator.CONNECTIONS);
        addShare(place, check.lanes(), ReportedIndicator.LANES_OPEN, ReportedIndicator.LANES);
    }

    private void addShare(FigureName place, @Nullable Share share, ReportedIndicator open, ReportedIndicator total) {
        if (share != null) {
            add(place.as(open), share.open());
            add(place.as(total), share.total());
        }
    }

    /** Under which measure a check is made: police checks in the border area are counted as such whether a measure is notified or not. */
    private static MeasureType measureType(Regime regime) {
        return switch (regime) {
            case BORDER_CONTROL -> MeasureType.BORDER_CONTROL;
            case POLICE_CHECK -> MeasureType.INTENSIFIED_POLICE_CHECKS;
        };
    }

    private void movement(MovementReport movement) {
        String direction = movement.frame().direction();
        FigureName detections = at(ReportedIndicator.DETECTIONS, movement.frame())
                .with(CONTEXT, movement.context().name())
                .with(TRANSPORT, orUnknown(movement.transport()))
                .with(DIRECTION, direction == null || !Direction.isKnown(direction) ? Dimension.UNKNOWN : direction);
        add(detections, movement.detections());
    }

    private void apprehension(ApprehensionReport apprehension) {
        FigureName persons = at(ReportedIndicator.APPREHENDED, apprehension.frame())
                .with(CONTEXT, apprehension.context().name())
                .with(THREAT, apprehension.threat().name());
        add(persons, apprehension.persons());
        FigureName after = at(ReportedIndicator.TRANSFERRED, apprehension.frame())
                .with(DIRECTION, transfer(apprehension.transferredTo()));
        Outcomes outcomes = apprehension.outcomes();
        if (outcomes != null) {
            outcomes(outcomes, after);
        }
        Map<RefusalGround, Long> grounds = apprehension.grounds();
        if (grounds != null) {
            grounds(grounds, at(ReportedIndicator.GROUNDS, apprehension.frame()));
        }
    }

    private void outcomes(Outcomes outcomes, FigureName after) {
        addIfStated(unled(after, ReportedIndicator.REFUSED_ENTRY), outcomes.refusedEntry());
        addIfStated(unled(after, ReportedIndicator.REFUSED_STAY), outcomes.refusedStay());
        addIfStated(unled(after, ReportedIndicator.TAKEN_BACK), outcomes.takenBack());
        addIfStated(unled(after, ReportedIndicator.NOT_TAKEN_BACK), outcomes.notTakenBack());
        Long transferred = outcomes.transferred();
        if (transferred != null) {
            transfers(transferred, outcomes.transferredWithin24h(), after);
        }
    }

    private void transfers(long transferred, @Nullable Long inTime, FigureName after) {
        if (inTime == null) {
            add(after.as(ReportedIndicator.TRANSFERRED_NOT_TIMED), transferred);
            return;
        }
        long within = Math.min(inTime, transferred);
        add(after.as(ReportedIndicator.TRANSFERRED_WITHIN_24H), within);
        add(after.as(ReportedIndicator.TRANSFERRED_LATER), transferred - within);
    }

    /** What does not go to a state has no direction. */
    private static FigureName unled(FigureName figure, ReportedIndicator indicator) {
        return figure.as(indicator).with(DIRECTION, Dimension.NOT_APPLICABLE);
    }

    private void grounds(Map<RefusalGround, Long> grounds, FigureName place) {
        for (RefusalGround ground : RefusalGround.values()) {
            add(place.as(ReportedIndicator.valueOf("GROUND_" + ground.name())), grounds.getOrDefault(ground, 0L));
        }
    }

    private String transfer(@Nullable String receiving) {
        return receiving == null ? Dimension.UNKNOWN : Direction.of(state, receiving);
    }

    private void traffic(TrafficReport traffic) {
        addIfStated(at(ReportedIndicator.VEHICLES_PASSED, traffic.frame()), traffic.vehiclesPassed());
        addIfStated(at(ReportedIndicator.LORRIES_PASSED, traffic.frame()), traffic.lorriesPassed());
        addIfStated(at(ReportedIndicator.PASSENGERS_CARRIED, traffic.frame()), traffic.passengersCarried());
    }

    /** Bands are no counts. What a state says of itself as a whole is not the sum of what it says of its sections, and is told apart from it ({@code _Z}). */
    private void counter(CounterReport counter) {
        Long value = counter.value();
        if (value == null) {
            return;
        }
        ReportedIndicator indicator = ReportedIndicator.valueOf(counter.name().name());
        FigureName figure = FigureName.of(indicator, month).with(REPORTING_STATE, state);
        String section = counter.section();
        add(section == null ? figure : on(figure, section), value);
    }

    private FigureName at(ReportedIndicator indicator, SlotFrame frame) {
        return on(FigureName.of(indicator, month).with(REPORTING_STATE, state), frame.section());
    }

    private static FigureName on(FigureName figure, String section) {
        // What stands behind the colon; a land section has none.
        int colon = section.indexOf(':');
        String borderType = colon < 0 ? BorderType.LAND.name() : section.substring(colon + 1);
        return figure.with(SECTION, section).with(BORDER_TYPE, borderType);
    }

    private static String orUnknown(@Nullable Transport transport) {
        return transport == null ? Dimension.UNKNOWN : transport.name();
    }

    private void addIfStated(FigureName figure, @Nullable Long amount) {
        if (amount != null) {
            add(figure, amount);
        }
    }

    private void add(FigureName figure, long amount) {
        made.add(new Contributed(figure, amount));
    }
}
