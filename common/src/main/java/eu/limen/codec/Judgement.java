package eu.limen.codec;

import static eu.limen.codec.Field.BAND;
import static eu.limen.codec.Field.DETECTIONS;
import static eu.limen.codec.Field.END;
import static eu.limen.codec.Field.FACILITATED;
import static eu.limen.codec.Field.GROUNDS;
import static eu.limen.codec.Field.GROUP_SIZE;
import static eu.limen.codec.Field.KIND;
import static eu.limen.codec.Field.MODUS_OPERANDI;
import static eu.limen.codec.Field.NAME;
import static eu.limen.codec.Field.NUTS3;
import static eu.limen.codec.Field.OUTCOMES;
import static eu.limen.codec.Field.PERSONS;
import static eu.limen.codec.Field.PLACE;
import static eu.limen.codec.Field.REFUSALS_OF_ENTRY;
import static eu.limen.codec.Field.REGIME;
import static eu.limen.codec.Field.REPORTING_STATE;
import static eu.limen.codec.Field.SECTION;
import static eu.limen.codec.Field.SECTIONS;
import static eu.limen.codec.Field.SLOT;
import static eu.limen.codec.Field.SLOT_DURATION;
import static eu.limen.codec.Field.SLOT_START;
import static eu.limen.codec.Field.SOURCE;
import static eu.limen.codec.Field.START;
import static eu.limen.codec.Field.STATE;
import static eu.limen.codec.Field.TRANSFERRED_TO;
import static eu.limen.codec.Field.TRANSPORT;
import static eu.limen.codec.Field.VALID_FROM;
import static eu.limen.codec.Field.VALID_TO;
import static eu.limen.codec.Field.VALUE;

import eu.limen.model.CounterName;
import eu.limen.model.Kind;
import eu.limen.model.Place;
import eu.limen.model.RefusalCode;
import eu.limen.model.Regime;
import eu.limen.model.Slot;
import eu.limen.model.SlotLength;
import eu.limen.register.SlotCalendar;
import eu.limen.register.StateZones;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a document as a whole must obey, once each value is read: the fields of its kind, and fields that depend on each other. */
final class Judgement {

    private static final int FEW_PERSONS = 2;
    private static final Set<CounterName> BANDS =
            EnumSet.of(CounterName.STAFF_BOUND, CounterName.RECEPTION_OCCUPANCY, CounterName.TRANSFER_BACKLOG);
    private static final List<Field> TOO_FINE_FOR_FEW =
            List.of(TRANSPORT, MODUS_OPERANDI, FACILITATED, GROUP_SIZE, GROUNDS, OUTCOMES, TRANSFERRED_TO);

    private final Draft draft;
    private final Problems problems;

    Judgement(Draft draft, Problems problems) {
        this.draft = draft;
        this.problems = problems;
    }

    /** Notes every problem; without a known kind nothing but that can be said. */
    void pass() {
        if (!draft.hasSeen(KIND)) {
            problems.note(RefusalCode.MISSING_FIELD, KIND);
        }
        Kind kind = draft.kind();
        if (kind != null) {
            hasTheFieldsOf(Shape.of(kind));
            obeysTheRulesOf(kind);
        }
    }

    private void hasTheFieldsOf(Shape shape) {
        for (Field field : draft.fieldsSeen()) {
            if (!shape.fields().contains(field)) {
                problems.note(RefusalCode.UNKNOWN_FIELD, field);
            }
        }
        for (Field field : shape.required()) {
            if (!draft.hasSeen(field)) {
                problems.note(RefusalCode.MISSING_FIELD, field);
            }
        }
        if (!shape.slots().isEmpty()) {
            isASlotOf(shape);
        }
    }

    private void obeysTheRulesOf(Kind kind) {
        switch (kind) {
            case CHECK -> refusesEntryOnlyUnderBorderControl();
            case APPREHENSION -> {
                is(GROUNDS, Map.class);
                isNotTooFine(PERSONS);
            }
            case UNAUTHORISED_MOVEMENT -> isNotTooFine(DETECTIONS);
            case TRAFFIC, STATEMENT -> {}
            case COUNTER -> isOfOnePlaceAndOneForm();
            case MEASURE -> isAPossibleMeasure();
            case SOURCE -> isAPossiblePromise();
        }
    }

    private void isASlotOf(Shape shape) {
        is(SLOT, Slot.class);
        if (!(draft.value(SLOT) instanceof Slot slot)) {
            return;
        }
        if (!shape.slots().contains(slot.length())) {
            problems.note(RefusalCode.BAD_SLOT, SLOT_DURATION);
        }
        String state = draft.text(REPORTING_STATE);
        ZoneId zone = state == null ? null : StateZones.of(state).orElse(null);
        if (SlotCalendar.periodOf(slot, zone).isEmpty()) {
            problems.note(RefusalCode.BAD_SLOT, SLOT_START);
        }
    }

    private void refusesEntryOnlyUnderBorderControl() {
        if (draft.hasSeen(REFUSALS_OF_ENTRY) && draft.find(REGIME, Regime.class) == Regime.POLICE_CHECK) {
            problems.note(RefusalCode.BAD_VALUE, REFUSALS_OF_ENTRY);
        }
    }

    private void isNotTooFine(Field counted) {
        Long persons = draft.number(counted);
        if (persons == null || persons < 1 || persons > FEW_PERSONS) {
            return;
        }
        Place place = draft.find(PLACE, Place.class);
        if (place != null && place.nuts3() != null) {
            problems.note(RefusalCode.TOO_FINE, NUTS3);
        }
        TOO_FINE_FOR_FEW.stream().filter(draft::hasSeen).forEach(field -> problems.note(RefusalCode.TOO_FINE, field));
    }

    private void isOfOnePlaceAndOneForm() {
        requireOneOf(SECTION, STATE);
        CounterName name = draft.find(NAME, CounterName.class);
        Field form = name != null && BANDS.contains(name) ? BAND : VALUE;
        Field other = form == BAND ? VALUE : BAND;
        if (!draft.hasSeen(form)) {
            problems.note(RefusalCode.MISSING_FIELD, form);
        }
        if (draft.hasSeen(other)) {
            problems.note(RefusalCode.BAD_VALUE, other);
        }
    }

    private void requireOneOf(Field first, Field second) {
        if (!draft.hasSeen(first) && !draft.hasSeen(second)) {
            problems.note(RefusalCode.MISSING_FIELD, first);
        }
        if (draft.hasSeen(first) && draft.hasSeen(second)) {
            problems.note(RefusalCode.BAD_VALUE, second);
        }
    }

    private void isAPossibleMeasure() {
        is(GROUNDS, List.class);
        List<String> sections = draft.list(SECTIONS);
        if (sections.size() > 1 && sections.contains("*")) {
            problems.note(RefusalCode.BAD_VALUE, SECTIONS);
        }
        isNotBefore(draft.number(START), END);
    }

    private void isAPossiblePromise() {
        is(SLOT, SlotLength.class);
        List<String> sections = draft.list(SECTIONS);
        if (sections.isEmpty() || sections.contains("*")) {
            problems.note(RefusalCode.BAD_VALUE, SECTIONS);
        }
        isNotBefore(draft.number(VALID_FROM), VALID_TO);
    }

    private void isNotBefore(@Nullable Long first, Field last) {
        Long end = draft.number(last);
        if (first != null && end != null && end < first) {
            problems.note(RefusalCode.BAD_VALUE, last);
        }
    }

    private void is(Field field, Class<?> form) {
        Object value = draft.value(field);
        if (value != null && !form.isInstance(value)) {
            problems.note(RefusalCode.BAD_VALUE, field);
        }
    }
}
