package eu.limen.levels;

import eu.limen.flow.Quantity;
import eu.limen.flow.WeekSide;
import eu.limen.model.Kind;
import eu.limen.model.ModusOperandi;
import eu.limen.model.Threat;
import eu.limen.model.Transport;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that one kind of report counts of one threat within modes of transport, and what says whether a week of it is known.
 *
 * @param counted by transport, then by modus operandi
 */
record Family(Kind kind, Threat threat, List<Counted> counted) {

    /** Document fraud found in checks, per transport. */
    static Family documentFraud() {
        return new Family(
                Kind.CHECK,
                Threat.DOCUMENT_FRAUD,
                Stream.of(Transport.values())
                        .map(transport -> new Counted(
                                Kind.CHECK, Threat.DOCUMENT_FRAUD, null, transport, Quantity.documentFraud(transport)))
                        .toList());
    }

    /** Unauthorised movements detected, per modus operandi and transport. */
    static Family movements() {
        List<Counted> counted = new ArrayList<>();
        for (Transport transport : Transport.values()) {
            for (ModusOperandi modus : ModusOperandi.values()) {
                counted.add(new Counted(
                        Kind.UNAUTHORISED_MOVEMENT,
                        Threat.UNAUTHORISED_MOVEMENT,
                        modus,
                        transport,
                        Quantity.detections(modus, transport)));
            }
        }
        return new Family(Kind.UNAUTHORISED_MOVEMENT, Threat.UNAUTHORISED_MOVEMENT, List.copyOf(counted));
    }

    /** Persons apprehended, per modus operandi and transport. */
    static Family apprehensions(Threat threat) {
        List<Counted> counted = new ArrayList<>();
        for (Transport transport : Transport.values()) {
            for (ModusOperandi modus : ModusOperandi.values()) {
                counted.add(new Counted(
                        Kind.APPREHENSION, threat, modus, transport, Quantity.apprehended(threat, modus, transport)));
            }
        }
        return new Family(Kind.APPREHENSION, threat, List.copyOf(counted));
    }

    /** Whether the week says what the side found; a promised report that is missing is no zero. */
    boolean isKnown(LevelWeek week, WeekSide side) {
        return switch (kind) {
            case UNAUTHORISED_MOVEMENT -> side.movementSlotsReported() > 0 && side.movementsComplete();
            case APPREHENSION -> week.sum(side.state(), Quantity.APPREHENSION_REPORTS) > 0;
            case CHECK, TRAFFIC, COUNTER, MEASURE, STATEMENT, SOURCE -> side.checkSlotsReported() > 0;
        };
    }

    /** All findings of the side, whether or not their modus operandi and transport are stated. */
    long all(WeekSide side) {
        return switch (kind) {
            case UNAUTHORISED_MOVEMENT -> side.observed(Threat.UNAUTHORISED_MOVEMENT);
            case APPREHENSION -> side.sums().get(Quantity.apprehended(threat));
            case CHECK, TRAFFIC, COUNTER, MEASURE, STATEMENT, SOURCE -> side.observed(threat);
        };
    }

    /** Those of them whose modus operandi and transport are stated. */
    long stated(WeekSide side) {
        return counted.stream()
                .mapToLong(each -> side.sums().get(each.quantity()))
                .sum();
    }
}
