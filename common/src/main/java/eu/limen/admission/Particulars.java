package eu.limen.admission;

import eu.limen.flow.Quantity;
import eu.limen.flow.Sums;
import eu.limen.flow.Ways;
import eu.limen.model.ApprehensionReport;
import eu.limen.model.CheckReport;
import eu.limen.model.DistanceBand;
import eu.limen.model.Mobility;
import eu.limen.model.MovementReport;
import eu.limen.model.Outcomes;
import eu.limen.model.Place;
import eu.limen.model.Regime;
import eu.limen.model.Selectivity;
import eu.limen.model.SlotLength;
import eu.limen.model.Threat;
import eu.limen.model.Transport;
import eu.limen.register.Section;
import org.jspecify.annotations.Nullable;

/**
 * What is counted of a report for those who compare means of transport, modi operandi, transfers and ways of checking. What a report does not state is
 * in none of these sums, so that the part that is without shows as their difference from the whole.
 */
final class Particulars {

    private static final int HOURS_A_QUARTER = 6;

    private Particulars() {}

    static void add(Sums.Builder sums, CheckReport check, SlotPeriod period) {
        Transport transport = check.transport();
        if (transport != null) {
            sums.add(Quantity.personsChecked(transport), check.personsChecked());
            sums.add(Quantity.documentFraud(transport), check.hits().getOrDefault(Threat.DOCUMENT_FRAUD, 0L));
        }
        if (check.regime() == Regime.POLICE_CHECK) {
            addPolice(sums, check);
        }
        addWays(sums, check, period);
        addSites(sums, check);
    }

    /** How police checks are made: what tells them from border control (Art. 23(a)(iii)); border control is what is left of all checks. */
    private static void addPolice(Sums.Builder sums, CheckReport check) {
        long persons = check.personsChecked();
        sums.add(Quantity.POLICE_SYSTEMATIC, check.selectivity() == Selectivity.SYSTEMATIC ? persons : 0);
        sums.add(Quantity.POLICE_STATIC, check.mobility() == Mobility.STATIC ? persons : 0);
        sums.add(Quantity.POLICE_JOINTLY, check.joint() ? persons : 0);
    }

    /** Where and when checks are made, under either regime (Recommendation of 23.11.2023, (3)(a)(ii)). */
    private static void addWays(Sums.Builder sums, CheckReport check, SlotPeriod period) {
        Ways ways = Ways.of(check.regime());
        long persons = check.personsChecked();
        if (check.setting() != null) {
            sums.add(ways.at(check.setting()), persons);
        }
        DistanceBand distance = distance(check.frame().place());
        if (distance != null) {
            sums.add(ways.distanceStated(), persons);
            sums.add(ways.atTheLine(), distance == DistanceBand.TO_1 ? persons : 0);
        }
        addTimes(sums, ways, check.frame().slot().length(), period.slotIndex(), persons);
    }

    private static void addSites(Sums.Builder sums, CheckReport check) {
        if (check.sites() != null) {
            sums.add(Quantity.sites(check.regime()), check.sites());
            sums.add(Quantity.reportsWithSites(check.regime()), 1);
        }
        sums.add(Quantity.patrolHours(check.regime()), orZero(check.patrolHours()));
    }

    private static @Nullable DistanceBand distance(@Nullable Place place) {
        return place == null ? null : place.distance();
    }

    private static void addTimes(Sums.Builder sums, Ways ways, SlotLength length, int slotIndex, long persons) {
        switch (length) {
            case HOUR -> addQuarter(sums, ways, slotIndex / HOURS_A_QUARTER, persons);
            case SIX_HOURS -> addQuarter(sums, ways, slotIndex, persons);
            case DAY -> sums.add(ways.byDay(), persons);
            case WEEK, MONTH -> {
                // Nobody can say on which days.
            }
        }
    }

    private static void addQuarter(Sums.Builder sums, Ways ways, int quarter, long persons) {
        sums.add(ways.inQuarter(quarter), persons);
        sums.add(ways.byQuarter(), persons);
        sums.add(ways.byDay(), persons);
    }

    static void add(Sums.Builder sums, MovementReport movement) {
        if (movement.modusOperandi() != null && movement.transport() != null) {
            sums.add(Quantity.detections(movement.modusOperandi(), movement.transport()), movement.detections());
        }
    }

    static void add(Sums.Builder sums, ApprehensionReport apprehension, Section section) {
        long persons = apprehension.persons();
        sums.add(Quantity.APPREHENSION_REPORTS, 1);
        Threat threat = apprehension.threat();
        if (threat.countable()) {
            sums.add(Quantity.apprehended(threat), persons);
            if (apprehension.modusOperandi() != null && apprehension.transport() != null) {
                sums.add(Quantity.apprehended(threat, apprehension.modusOperandi(), apprehension.transport()), persons);
            }
        }
        Outcomes outcomes = apprehension.outcomes();
        if (outcomes != null) {
            addTransfers(sums, apprehension, outcomes, section);
        }
    }

    /** Annex XII: who was transferred across this section; without a state it is the neighbour. */
    private static void addTransfers(
            Sums.Builder sums, ApprehensionReport apprehension, Outcomes outcomes, Section section) {
        String to = apprehension.transferredTo();
        if (outcomes.transferred() != null) {
            sums.add(Quantity.PERSONS_WITH_TRANSFERS_STATED, apprehension.persons());
            boolean across = to == null || section.hasState(to);
            sums.add(Quantity.PERSONS_TRANSFERRED_ACROSS, across ? outcomes.transferred() : 0);
        }
        sums.add(Quantity.PERSONS_TAKEN_BACK, orZero(outcomes.takenBack()));
        sums.add(Quantity.PERSONS_NOT_TAKEN_BACK, orZero(outcomes.notTakenBack()));
    }

    private static long orZero(@Nullable Long count) {
        return count == null ? 0 : count;
    }
}
