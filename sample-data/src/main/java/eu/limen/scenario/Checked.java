package eu.limen.scenario;

import eu.limen.model.CheckReport;
import eu.limen.model.DistanceBand;
import eu.limen.model.Header;
import eu.limen.model.Percentiles;
import eu.limen.model.Place;
import eu.limen.model.Setting;
import eu.limen.model.Share;
import eu.limen.model.SlotFrame;
import eu.limen.model.Threat;
import eu.limen.model.Transport;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A batch of checks to be reported; each step adds what the report states. */
record Checked(
        Practice practice,
        long persons,
        Map<Threat, Long> hits,
        @Nullable Transport transport,
        @Nullable Setting setting,
        @Nullable DistanceBand distance,
        @Nullable Long vehicles,
        @Nullable Map<Threat, Long> hitsInVehicles,
        @Nullable Percentiles waiting,
        @Nullable Share lanes,
        @Nullable Share connections) {

    static Checked of(Practice practice, long persons) {
        return new Checked(practice, persons, Map.of(), null, null, null, null, null, null, null, null);
    }

    Checked finding(Threat threat, long found) {
        Map<Threat, Long> stated = found == 0 ? Map.of() : Map.of(threat, found);
        return new Checked(
                practice,
                persons,
                stated,
                transport,
                setting,
                distance,
                vehicles,
                hitsInVehicles,
                waiting,
                lanes,
                connections);
    }

    Checked by(Transport means) {
        return new Checked(
                practice,
                persons,
                hits,
                means,
                setting,
                distance,
                vehicles,
                hitsInVehicles,
                waiting,
                lanes,
                connections);
    }

    Checked at(Setting where, DistanceBand howFar) {
        return new Checked(
                practice,
                persons,
                hits,
                transport,
                where,
                howFar,
                vehicles,
                hitsInVehicles,
                waiting,
                lanes,
                connections);
    }

    /** Median and ninetieth percentile of waiting, in minutes. */
    Checked waiting(long ofVehicles, long median, long ninetieth) {
        return new Checked(
                practice,
                persons,
                hits,
                transport,
                setting,
                distance,
                ofVehicles,
                hitsInVehicles,
                new Percentiles(median, ninetieth),
                lanes,
                connections);
    }

    Checked open(Share ofLanes, Share ofConnections) {
        return new Checked(
                practice,
                persons,
                hits,
                transport,
                setting,
                distance,
                vehicles,
                hitsInVehicles,
                waiting,
                ofLanes,
                ofConnections);
    }

    /** Vehicles checked, and what was found in them. */
    Checked inVehicles(long ofVehicles, Threat threat, long found) {
        Map<Threat, Long> stated = found == 0 ? Map.of() : Map.of(threat, found);
        return new Checked(
                practice,
                persons,
                stated,
                transport,
                setting,
                distance,
                ofVehicles,
                stated,
                waiting,
                lanes,
                connections);
    }

    CheckReport report(Header header, SlotFrame frame) {
        Place place = distance == null ? null : new Place(null, distance);
        return new CheckReport(
                header,
                new SlotFrame(frame.section(), frame.slot(), place, null, frame.direction()),
                practice.regime(),
                practice.mobility(),
                practice.selectivity(),
                false,
                persons,
                vehicles,
                hits,
                hitsInVehicles,
                transport,
                setting,
                null,
                null,
                null,
                waiting,
                null,
                lanes,
                connections);
    }
}
