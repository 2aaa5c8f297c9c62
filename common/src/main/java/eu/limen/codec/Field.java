package eu.limen.codec;

import static eu.limen.codec.ValueReaders.counts;
import static eu.limen.codec.ValueReaders.list;
import static eu.limen.codec.ValueReaders.text;
import static eu.limen.codec.ValueReaders.word;

import eu.limen.model.Agreement;
import eu.limen.model.Attestation;
import eu.limen.model.Audience;
import eu.limen.model.Band;
import eu.limen.model.BorderType;
import eu.limen.model.Confidence;
import eu.limen.model.Context;
import eu.limen.model.CounterName;
import eu.limen.model.DistanceBand;
import eu.limen.model.EvidenceLevel;
import eu.limen.model.GroupSize;
import eu.limen.model.Kind;
import eu.limen.model.MeasureType;
import eu.limen.model.Mobility;
import eu.limen.model.ModusOperandi;
import eu.limen.model.Outcomes;
import eu.limen.model.Percentiles;
import eu.limen.model.Place;
import eu.limen.model.Procedure;
import eu.limen.model.Regime;
import eu.limen.model.Selectivity;
import eu.limen.model.Setting;
import eu.limen.model.Share;
import eu.limen.model.Threat;
import eu.limen.model.ThreatAssessment;
import eu.limen.model.TransferBasis;
import eu.limen.model.Transport;
import eu.limen.model.WaitingBand;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The fields of reports in the contract's order, each with its spelling and how its value is read and written. Members of
 * the small objects inside come first; the others stand at the top of a document.
 */
enum Field {
    SLOT_START("start", SlotReaders::start, ValueWriter::instant),
    SLOT_DURATION("duration", SlotReaders::length),
    NUTS3("nuts3", text(Spelling::isNuts3)),
    DISTANCE_KM("distanceKm", word(DistanceBand.class)),
    P50("p50", ValueReaders::count),
    P90("p90", ValueReaders::count),
    OPEN("open", ValueReaders::count),
    TOTAL("total", ValueReaders::count),
    REFUSED_ENTRY("refusedEntry", ValueReaders::count),
    REFUSED_STAY("refusedStay", ValueReaders::count),
    TRANSFERRED("transferred", ValueReaders::count),
    TRANSFERRED_WITHIN_24H("transferredWithin24h", ValueReaders::count),
    TAKEN_BACK("takenBack", ValueReaders::count),
    NOT_TAKEN_BACK("notTakenBack", ValueReaders::count),
    OBJECTIVE("objective", ValueReaders::flag),
    BASIS("basis", ValueReaders::flag),
    LEGAL_LIMITS("legalLimits", ValueReaders::flag),

    KIND("kind", ValueReaders::kind),
    REPORT_ID("reportId", ValueReaders::reportId),
    REVISION("revision", ValueReaders::revision),
    WITHDRAWN("withdrawn", ValueReaders::flag),
    SOURCE("source", text(Spelling::isSource)),
    REPORTING_STATE("reportingState", text(Spelling::isState)),
    REPORTED_AT("reportedAt", ValueReaders::instant, ValueWriter::instant),
    SCHEMA("schema", ValueReaders::schema),

    SECTION("section", text(Spelling::isSection)),
    SLOT("slot", SlotReaders::slot),
    PLACE(
            "place",
            ObjectReader.of(0, parts -> new Place((String) parts[0], (DistanceBand) parts[1]), NUTS3, DISTANCE_KM)),
    CONFIDENCE("confidence", word(Confidence.class)),

    REGIME("regime", word(Regime.class)),
    MOBILITY("mobility", word(Mobility.class)),
    SELECTIVITY("selectivity", word(Selectivity.class)),
    DETECTIONS("detections", ValueReaders::count),
    THREAT("threat", word(Threat.class)),
    CONTEXT("context", word(Context.class)),
    JOINT("joint", ValueReaders::flag),
    PERSONS("persons", ValueReaders::count),
    GROUPS("groups", ValueReaders::count),
    FACILITATORS("facilitators", ValueReaders::count),
    PERSONS_CHECKED("personsChecked", ValueReaders::count),
    VEHICLES_CHECKED("vehiclesChecked", ValueReaders::count),
    HITS("hits", counts(Threat.class)),
    HITS_IN_VEHICLES("hitsInVehicles", counts(Threat.class)),
    VEHICLES_PASSED("vehiclesPassed", ValueReaders::count),
    LORRIES_PASSED("lorriesPassed", ValueReaders::count),
    PASSENGERS_CARRIED("passengersCarried", ValueReaders::count),
    DIRECTION("direction", text(Spelling::isDirection)),
    TRANSPORT("transport", word(Transport.class)),
    SETTING("setting", word(Setting.class)),
    MODUS_OPERANDI("modusOperandi", word(ModusOperandi.class)),
    FACILITATED("facilitated", ValueReaders::flag),
    GROUP_SIZE("groupSize", word(GroupSize.class)),
    OUTCOMES(
            "outcomes",
            ObjectReader.of(
                    0,
                    parts -> new Outcomes(
                            (Long) parts[0], (Long) parts[1], (Long) parts[2], (Long) parts[3], (Long) parts[4], (Long)
                                    parts[5]),
                    REFUSED_ENTRY,
                    REFUSED_STAY,
                    TRANSFERRED,
                    TRANSFERRED_WITHIN_24H,
                    TAKEN_BACK,
                    NOT_TAKEN_BACK)),
    TRANSFER_BASIS("transferBasis", word(TransferBasis.class)),
    TRANSFERRED_TO("transferredTo", text(Spelling::isState)),
    REFUSALS_OF_ENTRY("refusalsOfEntry", ValueReaders::count),
    PATROL_HOURS("patrolHours", ValueReaders::count),
    SITES("sites", ValueReaders::count),
    WAITING_MINUTES(
            "waitingMinutes", ObjectReader.of(2, parts -> new Percentiles((Long) parts[0], (Long) parts[1]), P50, P90)),
    WAITING_BANDS("waitingBands", counts(WaitingBand.class)),
    LANES("lanes", ObjectReader.of(2, parts -> new Share((Long) parts[0], (Long) parts[1]), OPEN, TOTAL)),
    CONNECTIONS("connections", ObjectReader.of(2, parts -> new Share((Long) parts[0], (Long) parts[1]), OPEN, TOTAL)),

    STATE("state", text(Spelling::isState)),
    NAME("name", word(CounterName.class)),
    VALUE("value", ValueReaders::count),
    BAND("band", word(Band.class)),

    MEASURE_ID("measureId", text(Spelling::isMeasureId)),
    TYPE("type", word(MeasureType.class)),
    GATEWAY("gateway", text(Spelling::isSource)),
    SECTIONS("sections", list(0, 200, text(Spelling::isSectionOrEvery))),
    BORDER_TYPES("borderTypes", list(0, 200, word(BorderType.class))),
    START("start", ValueReaders::day, ValueWriter::day),
    END("end", ValueReaders::day, ValueWriter::day),
    LIFTED_ON("liftedOn", ValueReaders::day, ValueWriter::day),
    PROCEDURE("procedure", word(Procedure.class)),
    GROUNDS("grounds", ValueReaders::grounds),
    THREATS("threats", list(0, 200, word(Threat.class))),
    LINEAGE("lineage", text(Spelling::isLineage)),
    PROLONGS("prolongs", text(Spelling::isMeasureId)),
    PARTS("parts", list(0, 400, text(Spelling::isNuts))),
    NOTIFIED_ON("notifiedOn", ValueReaders::day, ValueWriter::day),
    CIRCUMSTANCES_KNOWN_ON("circumstancesKnownOn", ValueReaders::day, ValueWriter::day),
    NEIGHBOUR_CONSULTED_ON("neighbourConsultedOn", ValueReaders::day, ValueWriter::day),
    JOINT_RISK_ANALYSIS("jointRiskAnalysis", ValueReaders::flag),
    RISK_ASSESSMENT_ON("riskAssessmentOn", ValueReaders::day, ValueWriter::day),
    OPINION_ON("opinionOn", ValueReaders::day, ValueWriter::day),
    OPINION_BY("opinionBy", text(Spelling::givesOpinions)),
    REPORT_33_ON("report33On", ValueReaders::day, ValueWriter::day),
    ATTESTATION(
            "attestation",
            ObjectReader.of(
                    3,
                    parts -> new Attestation((Boolean) parts[0], (Boolean) parts[1], (Boolean) parts[2]),
                    OBJECTIVE,
                    BASIS,
                    LEGAL_LIMITS)),
    AGREEMENTS("agreements", list(0, 200, word(Agreement.class))),
    AUDIENCE("audience", word(Audience.class)),
    EVIDENCE_LEVEL("evidenceLevel", word(EvidenceLevel.class)),

    ASSESSMENT("assessment", word(ThreatAssessment.class)),
    KINDS("kinds", list(1, 200, word(Kind.class))),
    DELAY("delay", ValueReaders::duration, ValueWriter::duration),
    LOCAL_DAYS("localDays", ValueReaders::flag),
    DIRECTIONS("directions", list(1, 20, text(Spelling::isDirection))),
    VALID_FROM("validFrom", ValueReaders::day, ValueWriter::day),
    VALID_TO("validTo", ValueReaders::day, ValueWriter::day),
    VALID_UNTIL("validUntil", ValueReaders::day, ValueWriter::day);

    static final int COUNT = values().length;

    private static final Map<String, Field> TOP_LEVEL = Arrays.stream(values())
            .filter(field -> field.ordinal() >= KIND.ordinal())
            .collect(Collectors.toMap(Field::spelling, field -> field));

    private final String spelling;
    private final ValueReader reader;
    private final ValueWriter writer;

    Field(String spelling, ValueReader reader) {
        this(spelling, reader, ValueWriter::plain);
    }

    Field(String spelling, ValueReader reader, ValueWriter writer) {
        this.spelling = spelling;
        this.reader = reader;
        this.writer = writer;
    }

    /** The field of that name at the top of a document, or null if the contract names none. */
    static @Nullable Field named(String name) {
        return TOP_LEVEL.get(name);
    }

    String spelling() {
        return spelling;
    }

    ValueReader reader() {
        return reader;
    }

    /** The reader for a certain kind; of two fields the form depends on it. Without a kind they are read in either form. */
    ValueReader reader(@Nullable Kind kind) {
        if (kind == null || (this != SLOT && this != GROUNDS)) {
            return reader;
        }
        return switch (kind) {
            case SOURCE -> SlotReaders.BARE_LENGTH;
            case MEASURE -> ValueReaders.GROUND_LIST;
            case APPREHENSION -> this == SLOT ? SlotReaders.SLOT : ValueReaders.GROUND_COUNTS;
            case CHECK, UNAUTHORISED_MOVEMENT, TRAFFIC, COUNTER, STATEMENT -> SlotReaders.SLOT;
        };
    }

    ValueWriter writer() {
        return writer;
    }
}
