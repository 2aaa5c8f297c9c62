package eu.limen.codec;

import eu.limen.model.Kind;
import eu.limen.model.SlotLength;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Which fields a kind of report has, and how long its slots may be.
 *
 * @param slots lengths allowed in {@code slot}; empty for kinds that count nothing in a slot
 */
record Shape(Set<Field> required, Set<Field> fields, Set<SlotLength> slots) {

    private static final String HEADER = " kind reportId revision source reportingState reportedAt";
    private static final String HEADER_OPTIONAL = " withdrawn schema";
    private static final String FRAME = " section slot";
    private static final String FRAME_OPTIONAL = " place confidence";

    private static final Set<SlotLength> NONE = EnumSet.noneOf(SlotLength.class);
    private static final Set<SlotLength> MONTHLY = EnumSet.of(SlotLength.MONTH);
    private static final Set<SlotLength> NOT_HOURLY = EnumSet.complementOf(EnumSet.of(SlotLength.HOUR));
    private static final Set<SlotLength> ANY = EnumSet.allOf(SlotLength.class);

    private static final Map<Kind, Shape> SHAPES = new EnumMap<>(Map.of(
            Kind.CHECK,
            counts(
                    "regime mobility selectivity joint personsChecked hits",
                    "vehiclesChecked hitsInVehicles direction transport setting refusalsOfEntry patrolHours sites"
                            + " waitingMinutes waitingBands lanes connections",
                    ANY),
            Kind.APPREHENSION,
            counts(
                    "threat context joint persons",
                    "groups facilitators direction transport modusOperandi outcomes transferBasis transferredTo grounds",
                    NOT_HOURLY),
            Kind.UNAUTHORISED_MOVEMENT,
            counts("detections direction context", "transport modusOperandi facilitated groupSize", NOT_HOURLY),
            Kind.TRAFFIC,
            counts("", "vehiclesPassed lorriesPassed passengersCarried direction", ANY),
            Kind.COUNTER,
            shape("slot name", "section state value band", MONTHLY),
            Kind.MEASURE,
            shape(
                    "measureId type sections borderTypes start end procedure grounds threats lineage",
                    "liftedOn prolongs parts notifiedOn circumstancesKnownOn neighbourConsultedOn jointRiskAnalysis"
                            + " riskAssessmentOn opinionOn opinionBy report33On attestation agreements audience"
                            + " evidenceLevel",
                    NONE),
            Kind.STATEMENT,
            shape("measureId threat assessment validUntil", "", NONE),
            Kind.SOURCE,
            shape("gateway sections kinds slot delay localDays validFrom", "directions validTo", NONE)));

    static Shape of(Kind kind) {
        return Objects.requireNonNull(SHAPES.get(kind));
    }

    private static Shape counts(String required, String optional, Set<SlotLength> slots) {
        return shape(required + FRAME, optional + FRAME_OPTIONAL, slots);
    }

    private static Shape shape(String required, String optional, Set<SlotLength> slots) {
        Set<Field> mustBeThere = fieldsNamed(required + HEADER);
        Set<Field> mayBeThere = fieldsNamed(optional + HEADER_OPTIONAL);
        mayBeThere.addAll(mustBeThere);
        return new Shape(mustBeThere, mayBeThere, slots);
    }

    private static Set<Field> fieldsNamed(String names) {
        Set<Field> fields = EnumSet.noneOf(Field.class);
        Arrays.stream(names.strip().split(" "))
                .map(name -> Objects.requireNonNull(Field.named(name), name))
                .forEach(fields::add);
        return fields;
    }
}
