package eu.limen.codec;

import static eu.limen.codec.Field.BAND;
import static eu.limen.codec.Field.CONTEXT;
import static eu.limen.codec.Field.DETECTIONS;
import static eu.limen.codec.Field.FACILITATED;
import static eu.limen.codec.Field.FACILITATORS;
import static eu.limen.codec.Field.GROUNDS;
import static eu.limen.codec.Field.GROUPS;
import static eu.limen.codec.Field.GROUP_SIZE;
import static eu.limen.codec.Field.JOINT;
import static eu.limen.codec.Field.LORRIES_PASSED;
import static eu.limen.codec.Field.MODUS_OPERANDI;
import static eu.limen.codec.Field.NAME;
import static eu.limen.codec.Field.OUTCOMES;
import static eu.limen.codec.Field.PASSENGERS_CARRIED;
import static eu.limen.codec.Field.PERSONS;
import static eu.limen.codec.Field.SECTION;
import static eu.limen.codec.Field.SLOT;
import static eu.limen.codec.Field.STATE;
import static eu.limen.codec.Field.THREAT;
import static eu.limen.codec.Field.TRANSFERRED_TO;
import static eu.limen.codec.Field.TRANSFER_BASIS;
import static eu.limen.codec.Field.TRANSPORT;
import static eu.limen.codec.Field.VALUE;
import static eu.limen.codec.Field.VEHICLES_PASSED;

import eu.limen.model.ApprehensionReport;
import eu.limen.model.Band;
import eu.limen.model.Context;
import eu.limen.model.CounterName;
import eu.limen.model.CounterReport;
import eu.limen.model.GroupSize;
import eu.limen.model.Header;
import eu.limen.model.ModusOperandi;
import eu.limen.model.MovementReport;
import eu.limen.model.Outcomes;
import eu.limen.model.Slot;
import eu.limen.model.Threat;
import eu.limen.model.TrafficReport;
import eu.limen.model.TransferBasis;
import eu.limen.model.Transport;

/** Reports of counts other than checks, from a draft and back. */
final class CountForms {

    private CountForms() {}

    static ApprehensionReport apprehension(Header header, Draft draft) {
        return new ApprehensionReport(
                header,
                SharedForms.frame(draft),
                draft.get(THREAT, Threat.class),
                draft.get(CONTEXT, Context.class),
                draft.flag(JOINT),
                draft.get(PERSONS, Long.class),
                draft.number(GROUPS),
                draft.number(FACILITATORS),
                draft.find(TRANSPORT, Transport.class),
                draft.find(MODUS_OPERANDI, ModusOperandi.class),
                draft.find(OUTCOMES, Outcomes.class),
                draft.find(TRANSFER_BASIS, TransferBasis.class),
                draft.text(TRANSFERRED_TO),
                SharedForms.counts(draft, GROUNDS));
    }

    static void spread(ApprehensionReport report, Draft draft) {
        SharedForms.spread(report.frame(), draft);
        draft.put(THREAT, report.threat())
                .put(CONTEXT, report.context())
                .put(JOINT, report.joint())
                .put(PERSONS, report.persons())
                .put(GROUPS, report.groups())
                .put(FACILITATORS, report.facilitators())
                .put(TRANSPORT, report.transport())
                .put(MODUS_OPERANDI, report.modusOperandi())
                .put(OUTCOMES, report.outcomes())
                .put(TRANSFER_BASIS, report.transferBasis())
                .put(TRANSFERRED_TO, report.transferredTo())
                .put(GROUNDS, report.grounds());
    }

    static MovementReport movement(Header header, Draft draft) {
        return new MovementReport(
                header,
                SharedForms.frame(draft),
                draft.get(DETECTIONS, Long.class),
                draft.get(CONTEXT, Context.class),
                draft.find(TRANSPORT, Transport.class),
                draft.find(MODUS_OPERANDI, ModusOperandi.class),
                draft.find(FACILITATED, Boolean.class),
                draft.find(GROUP_SIZE, GroupSize.class));
    }

    static void spread(MovementReport report, Draft draft) {
        SharedForms.spread(report.frame(), draft);
        draft.put(DETECTIONS, report.detections())
                .put(CONTEXT, report.context())
                .put(TRANSPORT, report.transport())
                .put(MODUS_OPERANDI, report.modusOperandi())
                .put(FACILITATED, report.facilitated())
                .put(GROUP_SIZE, report.groupSize());
    }

    static TrafficReport traffic(Header header, Draft draft) {
        return new TrafficReport(
                header,
                SharedForms.frame(draft),
                draft.number(VEHICLES_PASSED),
                draft.number(LORRIES_PASSED),
                draft.number(PASSENGERS_CARRIED));
    }

    static void spread(TrafficReport report, Draft draft) {
        SharedForms.spread(report.frame(), draft);
        draft.put(VEHICLES_PASSED, report.vehiclesPassed())
                .put(LORRIES_PASSED, report.lorriesPassed())
                .put(PASSENGERS_CARRIED, report.passengersCarried());
    }

    static CounterReport counter(Header header, Draft draft) {
        return new CounterReport(
                header,
                draft.text(SECTION),
                draft.text(STATE),
                draft.get(SLOT, Slot.class),
                draft.get(NAME, CounterName.class),
                draft.number(VALUE),
                draft.find(BAND, Band.class));
    }

    static void spread(CounterReport report, Draft draft) {
        draft.put(SECTION, report.section())
                .put(STATE, report.state())
                .put(SLOT, report.slot())
                .put(NAME, report.name())
                .put(VALUE, report.value())
                .put(BAND, report.band());
    }
}
