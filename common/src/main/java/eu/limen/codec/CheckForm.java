package eu.limen.codec;

import static eu.limen.codec.Field.CONNECTIONS;
import static eu.limen.codec.Field.HITS;
import static eu.limen.codec.Field.HITS_IN_VEHICLES;
import static eu.limen.codec.Field.JOINT;
import static eu.limen.codec.Field.LANES;
import static eu.limen.codec.Field.MOBILITY;
import static eu.limen.codec.Field.PATROL_HOURS;
import static eu.limen.codec.Field.PERSONS_CHECKED;
import static eu.limen.codec.Field.REFUSALS_OF_ENTRY;
import static eu.limen.codec.Field.REGIME;
import static eu.limen.codec.Field.SELECTIVITY;
import static eu.limen.codec.Field.SETTING;
import static eu.limen.codec.Field.SITES;
import static eu.limen.codec.Field.TRANSPORT;
import static eu.limen.codec.Field.VEHICLES_CHECKED;
import static eu.limen.codec.Field.WAITING_BANDS;
import static eu.limen.codec.Field.WAITING_MINUTES;

import eu.limen.model.CheckReport;
import eu.limen.model.Header;
import eu.limen.model.Mobility;
import eu.limen.model.Percentiles;
import eu.limen.model.Regime;
import eu.limen.model.Selectivity;
import eu.limen.model.Setting;
import eu.limen.model.Share;
import eu.limen.model.Transport;

/** Reports of checks, from a draft and back. */
final class CheckForm {

    private CheckForm() {}

    static CheckReport report(Header header, Draft draft) {
        return new CheckReport(
                header,
                SharedForms.frame(draft),
                draft.get(REGIME, Regime.class),
                draft.get(MOBILITY, Mobility.class),
                draft.get(SELECTIVITY, Selectivity.class),
                draft.flag(JOINT),
                draft.get(PERSONS_CHECKED, Long.class),
                draft.number(VEHICLES_CHECKED),
                SharedForms.orNone(SharedForms.counts(draft, HITS)),
                SharedForms.counts(draft, HITS_IN_VEHICLES),
                draft.find(TRANSPORT, Transport.class),
                draft.find(SETTING, Setting.class),
                draft.number(REFUSALS_OF_ENTRY),
                draft.number(PATROL_HOURS),
                draft.number(SITES),
                draft.find(WAITING_MINUTES, Percentiles.class),
                SharedForms.counts(draft, WAITING_BANDS),
                draft.find(LANES, Share.class),
                draft.find(CONNECTIONS, Share.class));
    }

    static void spread(CheckReport report, Draft draft) {
        SharedForms.spread(report.frame(), draft);
        draft.put(REGIME, report.regime())
                .put(MOBILITY, report.mobility())
                .put(SELECTIVITY, report.selectivity())
                .put(JOINT, report.joint())
                .put(PERSONS_CHECKED, report.personsChecked())
                .put(VEHICLES_CHECKED, report.vehiclesChecked())
                .put(HITS, report.hits())
                .put(HITS_IN_VEHICLES, report.hitsInVehicles())
                .put(TRANSPORT, report.transport())
                .put(SETTING, report.setting())
                .put(REFUSALS_OF_ENTRY, report.refusalsOfEntry())
                .put(PATROL_HOURS, report.patrolHours())
                .put(SITES, report.sites())
                .put(WAITING_MINUTES, report.waitingMinutes())
                .put(WAITING_BANDS, report.waitingBands())
                .put(LANES, report.lanes())
                .put(CONNECTIONS, report.connections());
    }
}
